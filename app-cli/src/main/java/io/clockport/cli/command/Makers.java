package io.clockport.cli.command;

import io.clockport.async.Eventual;
import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.client.Client;
import io.clockport.client.ClientName;
import io.clockport.client.NewClient;
import io.clockport.failure.Refused;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectName;
import io.clockport.tag.Tag;
import io.clockport.tag.TagName;
import io.clockport.task.NewTask;
import io.clockport.task.Task;
import io.clockport.task.TaskName;
import io.vavr.control.Either;
import java.util.function.Function;

/** The shelves of a workspace with what it takes to add to them. */
final class Makers {

    private Makers() {}

    static Maker<Project> projects(Books books) {
        return new Maker<>(Shelves.projects(books), "clockport projects add", text -> project(text, books));
    }

    /** A new project, for the client that is named before a slash if there is one. */
    private static Either<Problem, Project> project(String text, Books books) {
        var named = Qualified.made(text, books);
        return made(
                ProjectName.parse(named.map(Qualified.NewName::name).orElse(text)),
                name -> books.scope()
                        .projects()
                        .create(named.map(found -> NewProject.named(name).forClient(found.client()))
                                .orElseGet(() -> NewProject.named(name)))
                        .map(project -> project));
    }

    static Maker<Client> clients(Books books) {
        return new Maker<>(
                Shelves.clients(books),
                "clockport clients add",
                text -> made(
                        ClientName.parse(text),
                        name -> books.scope()
                                .clients()
                                .create(NewClient.named(name))
                                .map(client -> client)));
    }

    static Maker<Tag> tags(Books books) {
        return new Maker<>(
                Shelves.tags(books),
                "clockport tags add",
                text -> made(
                        TagName.parse(text),
                        name -> books.scope().tags().create(name).map(tag -> tag)));
    }

    static Maker<Task> tasks(Books books, Project project) {
        return new Maker<>(
                Shelves.tasks(books, project),
                "clockport tasks add -p \"" + project.name() + "\"",
                text -> made(
                        TaskName.parse(text),
                        name -> books.scope()
                                .tasks(project.id())
                                .create(NewTask.named(name))
                                .map(task -> task)));
    }

    private static <N, T> Either<Problem, T> made(Either<Refused, N> name, Function<N, Eventual<T>> create) {
        return name.mapLeft(Explain::failure).flatMap(good -> Await.value(create.apply(good)));
    }
}
