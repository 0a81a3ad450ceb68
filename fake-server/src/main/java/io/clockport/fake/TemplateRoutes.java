package io.clockport.fake;

import com.fasterxml.jackson.databind.node.BooleanNode;
import io.clockport.async.Eventual;
import io.clockport.id.ProjectId;
import io.clockport.paging.PageRequest;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.task.NewTask;
import io.clockport.task.TaskFilter;
import java.util.Map;

/** Projects that others are made from. */
final class TemplateRoutes {

    private TemplateRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("updateIsProjectTemplate", Office.forAdmins("updateIsProjectTemplate", TemplateRoutes::mark));
        handlers.put(
                "createProjectFromTemplate",
                Office.forMembers("createProjectFromTemplate", TemplateRoutes::createFrom));
    }

    private static Eventual<Answer> mark(Office office) {
        var exchange = office.exchange();
        boolean template = exchange.body().isSet("isTemplate");
        return exchange.scope()
                .projects()
                .get(exchange.project())
                .then(project -> {
                    office.notes().set(Notes.of(project.id(), Remarks.TEMPLATE), BooleanNode.valueOf(template));
                    return ProjectRoutes.rendered(exchange, project);
                })
                .map(Answer::ok);
    }

    /** The new project gets the template's note, billable and open tasks; the service tells no more of what it copies. */
    private static Eventual<Answer> createFrom(Office office) {
        var exchange = office.exchange();
        var body = exchange.body();
        var name = body.text("name").orElseThrow(() -> BadRequest.rule("Project name is required"));
        var id = new ProjectId(Query.fitForAnId(
                body.text("templateProjectId").orElseThrow(() -> BadRequest.json("templateProjectId is required"))));
        var projects = exchange.scope().projects();
        return projects.get(id).then(template -> {
            if (!office.notes()
                    .get(Notes.of(id, Remarks.TEMPLATE))
                    .filter(BooleanNode.TRUE::equals)
                    .isPresent()) {
                throw BadRequest.rule("Project is not a template");
            }
            return projects.create(draft(body, ProjectBody.checked(name), template))
                    .then(created ->
                            copyTasks(exchange, template.id(), created.id()).map(copied -> created))
                    .then(created -> ProjectRoutes.rendered(exchange, created))
                    .map(Answer::ok);
        });
    }

    private static NewProject draft(Body body, io.clockport.project.ProjectName name, Project template) {
        var details = template.details();
        var draft = NewProject.named(name)
                .noting(details.note())
                .billable(details.billable())
                .visibleAs(ProjectBody.visibility(body.isSet("isPublic")))
                .colored(new ProjectBody(body).color().orElse(details.color()));
        return new ProjectBody(body)
                .client()
                .or(details::client)
                .map(draft::forClient)
                .orElse(draft);
    }

    private static Eventual<Integer> copyTasks(Exchange exchange, ProjectId from, ProjectId to) {
        var target = exchange.scope().tasks(to);
        return exchange.scope()
                .tasks(from)
                .matching(TaskFilter.all())
                .collect(PageRequest.MAX_SIZE)
                .then(tasks -> {
                    Eventual<Integer> copied = Eventual.of(0);
                    for (var task : tasks) {
                        copied = copied.then(count -> target.create(NewTask.named(task.name())
                                        .assignedTo(task.details().assignees())
                                        .estimatedAt(task.details().estimate()))
                                .map(made -> count + 1));
                    }
                    return copied;
                });
    }
}
