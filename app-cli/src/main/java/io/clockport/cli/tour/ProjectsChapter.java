package io.clockport.cli.tour;

import io.clockport.cli.render.Length;
import io.clockport.project.Color;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectFilter;
import io.clockport.project.ProjectName;

/** The life of a project, to its end. */
final class ProjectsChapter {

    private ProjectsChapter() {}

    static Chapter of(Stage stage) {
        var scene = new Scene();
        var projects = stage.scope().projects();
        scene.list("List them all.", projects.matching(ProjectFilter.all()), ProjectsChapter::line);
        var draft = NewProject.named(ProjectName.of("Guided tour"))
                .colored(Color.of("#03A9F4"))
                .billable(true);
        var created = scene.show("Create one.", projects.create(draft), ProjectsChapter::line);
        scene.show("Look at it.", projects.get(created.id()), ProjectsChapter::line);
        scene.show(
                "Rename it: it stays billable and keeps its colour.",
                projects.change(created.id(), ProjectChange.rename(ProjectName.of("Grand tour"))),
                ProjectsChapter::line);
        var archived = scene.show("Archive it.", projects.archive(created), ProjectsChapter::line);
        scene.show("Somebody restores it.", projects.restore(archived), ProjectsChapter::line);
        scene.refused("Delete it while it is in use again.", projects.delete(archived));
        var again = scene.show("Archive it once more.", projects.archive(created), ProjectsChapter::line);
        scene.show("Delete it; its time entries would stay.", projects.delete(again), id -> "gone");
        scene.refused("Look for it.", projects.get(created.id()));
        return scene.titled("Projects", "What time is booked on. A change changes what it says and nothing else.");
    }

    private static String line(Project project) {
        return project.name()
                + ", " + project.details().color()
                + (project.details().billable() ? ", billable" : "")
                + ", " + Length.of(project.tracked())
                + project.fold(active -> "", archived -> " (archived)");
    }
}
