// Uses the npm package clockify-ts as its readme says, and prints what it got. The proxy stands in the environment.
const Clockify = require("clockify-ts").default;

async function main() {
  const clockify = new Clockify(process.argv[2]);
  const me = await clockify.user.get();
  const workspaces = await clockify.workspaces.get();
  const workspace = clockify.workspace.withId(workspaces[0].id);
  const project = await workspace.projects.post({ name: "From another language" });
  const entry = await workspace.timeEntries.post({ start: "2026-03-30T06:00:00Z", description: "typed", projectId: project.id });
  const projects = await workspace.projects.get({ name: "another" });
  const stranger = await new Clockify("nobody").user.get().then(() => "let in", () => "refused");
  console.log(JSON.stringify({ me: me.id, project: projects[0].name, entry: entry.id, running: entry.timeInterval.end === null, stranger }));
}

main().catch((problem) => {
  console.error(problem);
  process.exit(1);
});
