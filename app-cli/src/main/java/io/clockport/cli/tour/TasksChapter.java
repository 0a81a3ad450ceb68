package io.clockport.cli.tour;

import io.clockport.cli.render.Length;
import io.clockport.paging.StateFilter;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectFilter;
import io.clockport.project.ProjectName;
import io.clockport.task.NewTask;
import io.clockport.task.Task;
import io.clockport.task.TaskFilter;
import io.clockport.task.TaskName;
import java.time.Duration;
import java.util.List;

/** The life of a task, to its end. */
final class TasksChapter {

    private TasksChapter() {}

    static Chapter of(Stage stage) {
        var scene = new Scene();
        for (var project : active(stage)) {
            scene.list(
                    "List those of " + project.name() + ".",
                    stage.scope().tasks(project.id()).matching(TaskFilter.all()),
                    TasksChapter::line);
        }
        var project = scene.show(
                "A project for the tour.",
                stage.scope().projects().create(NewProject.named(ProjectName.of("Tasks tour"))),
                made -> made.name().value());
        var tasks = stage.scope().tasks(project.id());
        var created = scene.show(
                "Create a task, estimated at two hours.",
                tasks.create(NewTask.named(TaskName.of("Sightseeing")).estimatedAt(Duration.ofHours(2))),
                TasksChapter::line);
        var done = scene.show("Mark it done.", tasks.done(created), TasksChapter::line);
        scene.show("Somebody reopens it.", tasks.reopen(done), TasksChapter::line);
        scene.refused("Delete it while it is open again.", tasks.delete(done));
        var again = scene.show("Mark it done once more.", tasks.done(created), TasksChapter::line);
        scene.show("Delete it.", tasks.delete(again), id -> "gone");
        return scene.titled("Tasks", "The parts of a project. A task is done before it is deleted.");
    }

    private static List<Project> active(Stage stage) {
        var filter = ProjectFilter.all().in(StateFilter.ACTIVE);
        return Scene.value(stage.scope().projects().matching(filter).collect(50));
    }

    private static String line(Task task) {
        return task.name() + ", estimated " + Length.of(task.details().estimate()) + ", spent "
                + Length.of(task.tracked()) + task.fold(open -> "", done -> " (done)");
    }
}
