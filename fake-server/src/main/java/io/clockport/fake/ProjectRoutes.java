package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.client.Client;
import io.clockport.failure.Refused;
import io.clockport.id.ClientId;
import io.clockport.id.UserId;
import io.clockport.paging.SortOrder;
import io.clockport.project.Color;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectFilter;
import io.clockport.project.ProjectMember;
import io.clockport.project.ProjectName;
import io.clockport.project.ProjectNote;
import io.clockport.project.ProjectSort;
import io.clockport.project.Projects;
import io.clockport.project.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Projects. The PUT keeps most of what it leaves out, but resets billable and public to false. */
final class ProjectRoutes {

    private ProjectRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("getProjects", ProjectRoutes::list);
        handlers.put("createNewProject", ProjectRoutes::create);
        handlers.put(
                "getProject",
                exchange -> exchange.scope()
                        .projects()
                        .get(exchange.project())
                        .then(project -> answer(exchange, project, 200)));
        handlers.put("updateProject", ProjectRoutes::update);
        handlers.put("deleteProject", ProjectRoutes::delete);
        handlers.put(
                "updateEstimate",
                exchange -> exchange.scope()
                        .projects()
                        .estimate(exchange.project(), Estimates.of(exchange.body()))
                        .then(project -> answer(exchange, project, 200)));
        handlers.put("updateMemberships", ProjectRoutes::replaceMembers);
        handlers.put("addUsersToProject", ProjectRoutes::addOrRemoveMembers);
    }

    private static Eventual<Answer> list(Exchange exchange) {
        return ProjectSearch.of(exchange, exchange.scope().projects().matching(filter(exchange.query())))
                .then(source -> Pages.answerWithEach(source, exchange.page(), project -> rendered(exchange, project)));
    }

    private static ProjectFilter filter(Query query) {
        var sort = query.text("sort-column")
                .map(Choices.of("sort-column", ProjectRoutes::sort))
                .orElse(ProjectSort.NAME);
        SortOrder order = Choices.order(query);
        var filter = ProjectFilter.all().in(Choices.archived(query)).sortedBy(sort, order);
        filter = Choices.name(query).map(filter::named).orElse(filter);
        filter = query.flag("billable").map(filter::billable).orElse(filter);
        filter = query.text("access")
                .map(Choices.of("access", Visibility::valueOf))
                .map(filter::visibleAs)
                .orElse(filter);
        Set<ClientId> clients = query.texts("clients").stream()
                .map(Query::fitForAnId)
                .map(ClientId::new)
                .collect(Collectors.toSet());
        if (!clients.isEmpty()) {
            filter = query.flag("contains-client").orElse(true)
                    ? filter.ofClients(clients)
                    : filter.notOfClients(clients);
        }
        Set<UserId> users = query.texts("users").stream()
                .map(Query::fitForAnId)
                .map(UserId::new)
                .collect(Collectors.toSet());
        if (!users.isEmpty()) {
            filter = query.flag("contains-user").orElse(true) ? filter.withUsers(users) : filter.withoutUsers(users);
        }
        return filter;
    }

    private static ProjectSort sort(String column) {
        return switch (column) {
            case "ID" -> ProjectSort.ID;
            case "CLIENT_NAME" -> ProjectSort.CLIENT_NAME;
            case "DURATION" -> ProjectSort.DURATION;
            case "NAME", "BUDGET", "PROGRESS" -> ProjectSort.NAME;
            default -> throw new IllegalArgumentException(column);
        };
    }

    private static Eventual<Answer> create(Exchange exchange) {
        var body = exchange.body();
        var name = body.text("name")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> BadRequest.rule("Project name is required"));
        var draft = NewProject.named(checked(name))
                .noting(new ProjectNote(body.text("note").orElse("")));
        draft = client(body).map(draft::forClient).orElse(draft);
        draft = body.text("color").map(ProjectRoutes::color).map(draft::colored).orElse(draft);
        draft = body.flag("billable").map(draft::billable).orElse(draft);
        draft = body.flag("isPublic")
                .map(ProjectRoutes::visibility)
                .map(draft::visibleAs)
                .orElse(draft);
        return exchange.scope()
                .projects()
                .create(draft)
                .<Project>map(project -> project)
                .then(project -> body.object("hourlyRate").isPresent()
                        ? exchange.scope().projects().change(project.id(), rates(project, body))
                        : Eventual.of(project))
                .recover(failure -> Taken.naming(exchange, failure, client(body)))
                .then(project -> answer(exchange, project, 201));
    }

    private static Eventual<Answer> update(Exchange exchange) {
        var body = exchange.body();
        var projects = exchange.scope().projects();
        return projects.get(exchange.project())
                .then(project -> projects.change(project.id(), replacing(project, body)))
                .then(changed -> body.flag("archived")
                        .map(archived -> archived ? archived(projects, changed) : restored(projects, changed))
                        .orElseGet(() -> Eventual.of(changed)))
                .recover(failure -> Taken.naming(exchange, failure, client(body)))
                .then(project -> answer(exchange, project, 200));
    }

    private static ProjectChange replacing(Project project, Body body) {
        var change = ProjectChange.billable(body.isSet("billable"))
                .and(ProjectChange.visibility(visibility(body.isSet("isPublic"))))
                .and(rates(project, body));
        change = body.text("name")
                .map(ProjectRoutes::checked)
                .map(ProjectChange::rename)
                .map(change::and)
                .orElse(change);
        change = body.text("color")
                .map(ProjectRoutes::color)
                .map(ProjectChange::color)
                .map(change::and)
                .orElse(change);
        change = body.text("note")
                .map(ProjectNote::new)
                .map(ProjectChange::note)
                .map(change::and)
                .orElse(change);
        return body.text("clientId")
                .map(id -> id.isEmpty()
                        ? ProjectChange.noClient()
                        : ProjectChange.client(new ClientId(Query.fitForAnId(id))))
                .map(change::and)
                .orElse(change);
    }

    private static ProjectChange rates(Project project, Body body) {
        var currency = project.details().hourlyRate().currency();
        var change = ProjectChange.color(project.details().color());
        change = Rates.of(body, "hourlyRate", currency)
                .map(ProjectChange::hourlyRate)
                .map(change::and)
                .orElse(change);
        return Rates.of(body, "costRate", currency)
                .map(ProjectChange::costRate)
                .map(change::and)
                .orElse(change);
    }

    private static Eventual<Project> archived(Projects projects, Project project) {
        return project.fold(active -> projects.archive(active).<Project>map(changed -> changed), Eventual::<Project>of);
    }

    private static Eventual<Project> restored(Projects projects, Project project) {
        return project.fold(
                Eventual::<Project>of, archived -> projects.restore(archived).<Project>map(changed -> changed));
    }

    private static Eventual<Answer> delete(Exchange exchange) {
        var projects = exchange.scope().projects();
        return projects.get(exchange.project())
                .then(project -> answer(exchange, project, 200)
                        .then(answer -> projects.delete(project.fold(Project.Active::archived, archived -> archived))
                                .map(deleted -> answer)));
    }

    private static Eventual<Answer> replaceMembers(Exchange exchange) {
        var members = exchange.body().objects("memberships").orElse(List.of());
        var projects = exchange.scope().projects();
        return projects.get(exchange.project())
                .then(project -> projects.setMembers(
                        project.id(),
                        members.stream()
                                .map(member -> member(
                                        member, project.details().hourlyRate().currency()))
                                .toList()))
                .then(project -> answer(exchange, project, 200));
    }

    private static ProjectMember member(Body body, String currency) {
        var user = body.text("userId").orElseThrow(() -> BadRequest.json("userId is required"));
        return new ProjectMember(
                new UserId(Query.fitForAnId(user)),
                Rates.of(body, "hourlyRate", currency),
                Rates.of(body, "costRate", currency));
    }

    private static Eventual<Answer> addOrRemoveMembers(Exchange exchange) {
        var body = exchange.body();
        Set<UserId> users = body.texts("userIds").orElse(List.of()).stream()
                .map(Query::fitForAnId)
                .map(UserId::new)
                .collect(Collectors.toSet());
        var projects = exchange.scope().projects();
        return (body.isSet("remove")
                        ? projects.removeMembers(exchange.project(), users)
                        : projects.addMembers(exchange.project(), users))
                .then(project -> answer(exchange, project, 200));
    }

    private static Eventual<Answer> answer(Exchange exchange, Project project, int status) {
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

    private static Optional<ClientId> client(Body body) {
        return body.text("clientId")
                .filter(id -> !id.isEmpty())
                .map(Query::fitForAnId)
                .map(ClientId::new);
    }

    static ProjectName checked(String name) {
        return ProjectName.parse(name)
                .getOrElseThrow(refused -> BadRequest.rule("Project name has to be between 2 and 250 characters long"));
    }

    static Color color(String text) {
        return Color.parse(text)
                .getOrElseThrow((Refused refused) -> BadRequest.rule("You entered invalid value for field : [color]"));
    }

    static Visibility visibility(boolean isPublic) {
        return isPublic ? Visibility.PUBLIC : Visibility.PRIVATE;
    }
}
