package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.fake.Administration.Member;
import io.clockport.id.ProjectId;
import io.clockport.id.UserId;
import io.clockport.paging.PageRequest;
import io.clockport.user.MemberFilter;
import io.clockport.user.MemberSort;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import io.clockport.user.User;
import io.clockport.workspace.Workspace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** People and workspaces, read. */
final class UserRoutes {

    private static final Set<String> ACCOUNTS_SHOWN = Set.of("ACTIVE", "PENDING_EMAIL_VERIFICATION", "NOT_REGISTERED");

    private UserRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("getLoggedUser", UserRoutes::me);
        handlers.put("getWorkspacesOfUser", UserRoutes::workspaces);
        handlers.put(
                "getWorkspaceOfUser",
                exchange -> exchange.account()
                        .workspaces()
                        .get(exchange.workspace())
                        .then(workspace -> rendered(exchange, workspace))
                        .map(Answer::ok));
        handlers.put(
                "getUsersOfWorkspace",
                exchange -> listOf(
                        exchange, accounts(exchange.query().texts("account-statuses")), filter(exchange.query())));
        handlers.put("filterUsersOfWorkspace", UserRoutes::search);
    }

    private static Eventual<Answer> me(Exchange exchange) {
        return exchange.account()
                .users()
                .me()
                .then(me -> exchange.query().isSet("include-memberships")
                        ? UserMemberships.everywhere(exchange, me)
                        : Eventual.of(UserMemberships.alone(exchange, me)))
                .map(Answer::ok);
    }

    /** Owners are not counted as admins here, and without an administration roles are not known. */
    private static Eventual<Answer> workspaces(Exchange exchange) {
        Set<Role> roles = exchange.query().texts("roles").stream()
                .map(Choices.of("roles", Role::valueOf))
                .collect(Collectors.toSet());
        return exchange.account()
                .users()
                .me()
                .then(me -> exchange.account().workspaces().all().then(all -> {
                    Eventual<ArrayNode> array = Eventual.of(Wire.array());
                    for (var workspace : all) {
                        if (roles.isEmpty() || roles.contains(role(exchange, workspace, me.id()))) {
                            array = array.then(
                                    sofar -> rendered(exchange, workspace).map(sofar::add));
                        }
                    }
                    return array.map(Answer::ok);
                }));
    }

    private static Role role(Exchange exchange, Workspace workspace, UserId user) {
        return exchange.administration().stream()
                .flatMap(administration -> administration.members(workspace.id()).stream())
                .filter(member -> member.user().equals(user))
                .map(Member::role)
                .findFirst()
                .orElse(Role.MEMBER);
    }

    /** Who may not read the members sees none in the workspace. */
    static Eventual<ObjectNode> rendered(Exchange exchange, Workspace workspace) {
        return everybody(exchange, workspace.id())
                .map(members ->
                        exchange.remarks().onWorkspace(workspace.id(), WorkspaceRendering.of(workspace, members)));
    }

    static Eventual<Optional<User>> member(Exchange exchange, UserId id) {
        return everybody(exchange, exchange.workspace())
                .map(members -> members.stream()
                        .filter(member -> member.id().equals(id))
                        .findFirst());
    }

    private static Eventual<List<User>> everybody(Exchange exchange, io.clockport.id.WorkspaceId workspace) {
        return exchange.account()
                .in(workspace)
                .members()
                .matching(MemberFilter.everybody())
                .collect(PageRequest.MAX_SIZE)
                .recover(hidden -> Eventual.of(List.<User>of()));
    }

    /** The members that the filter and the condition let through, on the page that the query asks for. */
    static Eventual<Answer> listOf(Exchange exchange, Predicate<User> condition, MemberFilter filter) {
        return page(
                exchange,
                condition,
                filter,
                exchange.page(),
                kinds(exchange.query().text("memberships")));
    }

    private static Eventual<Answer> page(
            Exchange exchange,
            Predicate<User> condition,
            MemberFilter filter,
            PageRequest request,
            UserMemberships.Kinds kinds) {
        var source = Filtered.chosen(
                exchange.scope().members().matching(filter),
                users -> MemberOrder.of(
                        exchange, users.stream().filter(condition).toList()));
        return Pages.answerWithEach(source, request, user -> UserMemberships.here(exchange, user, kinds));
    }

    private static Eventual<Answer> search(Exchange exchange) {
        var body = exchange.body();
        var query = new Search(body);
        Set<Role> roles = body.texts("roles").orElse(List.of()).stream()
                .map(role -> Search.choice("roles", role, Role::valueOf))
                .collect(Collectors.toSet());
        boolean groups = !body.texts("userGroups").orElse(List.of()).isEmpty();
        Map<UserId, Role> known = exchange.administration()
                .map(administration -> administration.members(exchange.workspace()).stream()
                        .collect(Collectors.toMap(Member::user, Member::role)))
                .orElse(Map.of());
        return page(
                exchange,
                accounts(body.texts("accountStatuses").orElse(List.of()))
                        .and(user -> !groups && Search.hasAnyOf(known.getOrDefault(user.id(), Role.MEMBER), roles)),
                query.filter(),
                query.page(),
                kinds(body.text("memberships")));
    }

    static UserMemberships.Kinds kinds(Optional<String> asked) {
        return asked.map(Choices.of("memberships", UserMemberships.Kinds::valueOf))
                .orElse(UserMemberships.Kinds.NONE);
    }

    private static Predicate<User> accounts(List<String> asked) {
        var shown = asked.isEmpty() ? ACCOUNTS_SHOWN : Set.copyOf(asked);
        return user -> shown.contains(user.status().name());
    }

    static MemberFilter filter(Query query) {
        var sort = query.text("sort-column")
                .map(Choices.of("sort-column", UserRoutes::sort))
                .orElse(MemberSort.EMAIL);
        var filter = MemberFilter.everybody().sortedBy(sort, Choices.order(query));
        filter = query.text("name").map(filter::named).orElse(filter);
        filter = query.text("email").map(filter::withEmail).orElse(filter);
        filter = query.id("project-id").map(ProjectId::new).map(filter::of).orElse(filter);
        return query.text("status")
                .filter(status -> !status.equals("ALL"))
                .map(Choices.of("status", MembershipStatus::valueOf))
                .map(filter::thatAre)
                .orElse(filter);
    }

    static MemberSort sort(String column) {
        return switch (column) {
            case "ID" -> MemberSort.ID;
            case "EMAIL" -> MemberSort.EMAIL;
            case "NAME", "NAME_LOWERCASE", "ACCESS", "HOURLYRATE", "COSTRATE" -> MemberSort.NAME;
            default -> throw new IllegalArgumentException(column);
        };
    }
}
