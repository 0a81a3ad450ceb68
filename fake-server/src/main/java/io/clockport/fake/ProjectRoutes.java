package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.client.Client;
import io.clockport.project.Project;
import java.util.Map;

/** Projects, found and deleted; how they are written and who is on them have places of their own. */
final class ProjectRoutes {

    private ProjectRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("getProjects", ProjectRoutes::list);
        handlers.put("createNewProject", ProjectWrites::create);
        handlers.put(
                "getProject",
                exchange -> exchange.scope()
                        .projects()
                        .get(exchange.project())
                        .then(project -> answer(exchange, project, 200)));
        handlers.put("updateProject", ProjectWrites::update);
        handlers.put("deleteProject", ProjectRoutes::delete);
        handlers.put("updateEstimate", ProjectRoutes::estimate);
        ProjectMemberRoutes.addTo(handlers);
    }

    private static Eventual<Answer> list(Exchange exchange) {
        return ProjectSearch.of(exchange, exchange.scope().projects().matching(ProjectQuery.filter(exchange.query())))
                .then(source -> Pages.answerWithEach(source, exchange.page(), project -> rendered(exchange, project)));
    }

    private static Eventual<Answer> estimate(Exchange exchange) {
        var body = exchange.body();
        var reset = Estimates.wholeReset(body);
        var projects = exchange.scope().projects();
        return Estimates.of(body)
                .map(estimate -> projects.estimate(exchange.project(), estimate))
                .orElseGet(() -> projects.get(exchange.project()))
                .then(project -> {
                    reset.ifPresent(kept -> exchange.remarks().keep(project.id(), Remarks.ESTIMATE_RESET, kept));
                    return answer(exchange, project, 200);
                });
    }

    private static Eventual<Answer> delete(Exchange exchange) {
        var projects = exchange.scope().projects();
        return projects.get(exchange.project())
                .then(project -> answer(exchange, project, 200)
                        .then(answer -> projects.delete(project.fold(Project.Active::archived, archived -> archived))
                                .map(deleted -> answer)));
    }

    static Eventual<Answer> answer(Exchange exchange, Project project, int status) {
        return rendered(exchange, project).map(node -> Answer.of(status, node));
    }

    static Eventual<ObjectNode> rendered(Exchange exchange, Project project) {
        return clientName(exchange, project)
                .map(name -> exchange.remarks()
                        .onProject(project.id(), ProjectRendering.of(project, exchange.workspace(), name)));
    }

    private static Eventual<String> clientName(Exchange exchange, Project project) {
        return project.details()
                .client()
                .map(client -> exchange.scope()
                        .clients()
                        .get(client)
                        .map(Client::name)
                        .map(name -> name.value())
                        .recover(gone -> Eventual.of("")))
                .orElseGet(() -> Eventual.of(""));
    }
}
