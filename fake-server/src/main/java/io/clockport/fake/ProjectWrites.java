package io.clockport.fake;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.project.Project;
import io.clockport.project.ProjectMember;
import io.clockport.project.Projects;
import io.clockport.task.NewTask;
import java.util.ArrayList;
import java.util.List;

/** Projects made and changed. */
final class ProjectWrites {

    /** In what currency a rate is does not matter while it is only looked at. */
    private static final String ANY_CURRENCY = "USD";

    private ProjectWrites() {}

    /** The whole body is read before anything is made, and what cannot be finished is taken back. */
    static Eventual<Answer> create(Exchange exchange) {
        var body = new ProjectBody(exchange.body());
        var draft = body.draft();
        var tasks = body.tasks();
        var estimate = body.estimate();
        body.members(ANY_CURRENCY);
        Rates.of(body.body(), "hourlyRate", ANY_CURRENCY);
        Rates.of(body.body(), "costRate", ANY_CURRENCY);
        var projects = exchange.scope().projects();
        return projects.create(draft)
                .then(created -> Eventual.<Project>of(created)
                        .then(project -> body.rates(project)
                                .map(rates -> projects.change(project.id(), rates))
                                .orElseGet(() -> Eventual.of(project)))
                        .then(project -> estimate.map(amount -> projects.estimate(project.id(), amount))
                                .orElseGet(() -> Eventual.of(project)))
                        .then(project -> withMembers(projects, project, body))
                        .then(project -> withTasks(exchange, project, tasks))
                        .recover(failure -> takenBack(projects, created, failure)))
                .recover(failure -> Taken.naming(exchange, failure, body.client()))
                .then(project -> ProjectRoutes.answer(exchange, project, 201));
    }

    private static Eventual<Project> withMembers(Projects projects, Project project, ProjectBody body) {
        var named = body.members(project.details().hourlyRate().currency());
        if (named.isEmpty()) {
            return Eventual.of(project);
        }
        var members = new ArrayList<>(named);
        project.members().stream()
                .filter(member -> named.stream().map(ProjectMember::user).noneMatch(member.user()::equals))
                .forEach(members::add);
        return projects.setMembers(project.id(), members);
    }

    private static Eventual<Project> withTasks(Exchange exchange, Project project, List<NewTask> tasks) {
        Eventual<Project> done = Eventual.of(project);
        for (var task : tasks) {
            done = done.then(
                    sofar -> exchange.scope().tasks(project.id()).create(task).map(made -> sofar));
        }
        return done;
    }

    private static Eventual<Project> takenBack(Projects projects, Project.Active created, Failure failure) {
        return projects.archive(created).then(projects::delete).then(deleted -> Eventual.failed(failure));
    }

    static Eventual<Answer> update(Exchange exchange) {
        var body = new ProjectBody(exchange.body());
        var archived = body.body().flag("archived");
        var projects = exchange.scope().projects();
        return projects.get(exchange.project())
                .then(project -> projects.change(project.id(), body.replacing(project)))
                .then(changed -> archived.map(
                                wanted -> wanted ? archived(projects, changed) : restored(projects, changed))
                        .orElseGet(() -> Eventual.of(changed)))
                .recover(failure -> Taken.naming(exchange, failure, body.client()))
                .then(project -> ProjectRoutes.answer(exchange, project, 200));
    }

    private static Eventual<Project> archived(Projects projects, Project project) {
        return project.fold(active -> projects.archive(active).<Project>map(changed -> changed), Eventual::<Project>of);
    }

    private static Eventual<Project> restored(Projects projects, Project project) {
        return project.fold(
                Eventual::<Project>of, archived -> projects.restore(archived).<Project>map(changed -> changed));
    }
}
