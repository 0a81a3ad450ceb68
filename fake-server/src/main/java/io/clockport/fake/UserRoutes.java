package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.id.ProjectId;
import io.clockport.paging.PageRequest;
import io.clockport.user.MemberFilter;
import io.clockport.user.MemberSort;
import io.clockport.user.MembershipStatus;
import io.clockport.user.User;
import io.clockport.workspace.Workspace;
import java.util.List;
import java.util.Map;

/** People and workspaces. */
final class UserRoutes {

    private UserRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put(
                "getLoggedUser",
                exchange ->
                        exchange.account().users().me().map(UserRendering::of).map(Answer::ok));
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
                exchange -> Pages.answer(
                        exchange.scope().members().matching(filter(exchange.query())),
                        exchange.page(),
                        UserRendering::of));
    }

    private static Eventual<Answer> workspaces(Exchange exchange) {
        return exchange.account().workspaces().all().then(all -> {
            Eventual<ArrayNode> array = Eventual.of(Wire.array());
            for (var workspace : all) {
                array = array.then(sofar -> rendered(exchange, workspace).map(sofar::add));
            }
            return array.map(Answer::ok);
        });
    }

    /** Who may not read the members sees none in the workspace. */
    private static Eventual<ObjectNode> rendered(Exchange exchange, Workspace workspace) {
        return exchange.account()
                .in(workspace.id())
                .members()
                .matching(MemberFilter.everybody())
                .collect(PageRequest.MAX_SIZE)
                .recover(hidden -> Eventual.of(List.<User>of()))
                .map(members -> WorkspaceRendering.of(workspace, members));
    }

    private static MemberFilter filter(Query query) {
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

    private static MemberSort sort(String column) {
        return switch (column) {
            case "ID" -> MemberSort.ID;
            case "EMAIL" -> MemberSort.EMAIL;
            case "NAME", "NAME_LOWERCASE", "ACCESS", "HOURLYRATE", "COSTRATE" -> MemberSort.NAME;
            default -> throw new IllegalArgumentException(column);
        };
    }
}
