package io.clockport.fake;

import io.clockport.async.Eventual;
import io.clockport.id.UserId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is on a project: the PATCH says who, all of them; the POST adds some or takes some away. */
final class ProjectMemberRoutes {

    private ProjectMemberRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("updateMemberships", ProjectMemberRoutes::replace);
        handlers.put("addUsersToProject", ProjectMemberRoutes::addOrRemove);
    }

    private static Eventual<Answer> replace(Exchange exchange) {
        var members =
                exchange.body().objects("memberships").orElseThrow(() -> BadRequest.json("memberships is required"));
        var projects = exchange.scope().projects();
        return projects.get(exchange.project())
                .then(project -> projects.setMembers(
                        project.id(),
                        members.stream()
                                .map(member -> ProjectBody.member(
                                        member, project.details().hourlyRate().currency()))
                                .toList()))
                .then(project -> ProjectRoutes.answer(exchange, project, 200));
    }

    private static Eventual<Answer> addOrRemove(Exchange exchange) {
        var body = exchange.body();
        Set<UserId> users = body.texts("userIds").orElse(List.of()).stream()
                .map(Query::fitForAnId)
                .map(UserId::new)
                .collect(Collectors.toSet());
        var projects = exchange.scope().projects();
        return (body.isSet("remove")
                        ? projects.removeMembers(exchange.project(), users)
                        : projects.addMembers(exchange.project(), users))
                .then(project -> ProjectRoutes.answer(exchange, project, 200));
    }
}
