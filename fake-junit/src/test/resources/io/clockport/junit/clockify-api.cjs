// Does a bit of everything with the npm package clockify-api, whose base URL is https://api.clockify.me/api/v1.
const { ClockifyApi } = require("clockify-api");

async function main(key) {
  const api = new ClockifyApi(key);
  const me = await api.user.get();
  const workspace = api.workspaces((await api.workspaces.get())[0].id);
  const project = await workspace.projects.post({ name: "From another language", isPublic: "true" });
  await workspace.projects(project.id).task.post({ name: "a task" });
  const entry = await workspace.timeEntry.post({
    start: ClockifyApi.formatDate(new Date()),
    description: "tunnelled",
    projectId: project.id,
  });
  const stranger = await new ClockifyApi("no-such-key").user.get().catch((error) => error);
  console.log(
    JSON.stringify({
      me: me.id,
      projects: await workspace.projects.get(),
      tasks: await workspace.projects(project.id).task.get(),
      entry: entry.id,
      stranger: stranger.code === 401 ? "refused" : String(stranger),
    }),
  );
}

main(process.argv[2]);
