package io.clockport.fake;

import io.clockport.async.Eventual;
import io.clockport.fake.Administration.Member;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import java.util.Map;

/** Workspaces are made, and people come into them and go. */
final class MemberRoutes {

    private static final int LONGEST_WORKSPACE_NAME = 50;

    private MemberRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("createWorkspace", MemberRoutes::createWorkspace);
        handlers.put("addUsers", Office.forAdmins("addUsers", MemberRoutes::invite));
        handlers.put("removeMember", Office.forAdmins("removeMember", MemberRoutes::remove));
        handlers.put("updateUserStatus", Office.forAdmins("updateUserStatus", MemberRoutes::changeStatus));
    }

    private static Eventual<Answer> createWorkspace(Exchange exchange) {
        if (exchange.administration().isEmpty()) {
            return Eventual.of(Routes.notSimulated("createWorkspace"));
        }
        var administration = exchange.administration().get();
        var name = exchange.body()
                .text("name")
                .filter(text -> !text.isBlank() && text.length() <= LONGEST_WORKSPACE_NAME)
                .orElseThrow(() -> BadRequest.rule(
                        "Workspace name has to be between 1 and " + LONGEST_WORKSPACE_NAME + " characters long"));
        var account = exchange.account();
        return account.users()
                .me()
                .then(me -> account.workspaces().all().then(mine -> {
                    if (mine.stream().anyMatch(workspace -> workspace.name().equals(name))) {
                        return Eventual.of(Answer.error(400, 501, "Workspace with name '" + name + "' already exist"));
                    }
                    var id = administration.addWorkspace(name, me.id());
                    return account.workspaces()
                            .get(id)
                            .then(workspace -> UserRoutes.rendered(exchange, workspace))
                            .map(Answer::created);
                }));
    }

    private static Eventual<Answer> invite(Office office) {
        var email = office.exchange()
                .body()
                .text("email")
                .filter(text -> text.contains("@"))
                .orElseThrow(() -> BadRequest.rule("Please enter valid value for email"));
        office.administration().invite(office.workspace(), email);
        return office.workspaceAnswer();
    }

    private static Eventual<Answer> remove(Office office) {
        var member = office.named();
        if (member.role() == Role.OWNER) {
            return Eventual.of(Office.denied());
        }
        office.administration().remove(office.workspace(), member.user());
        return office.workspaceAnswer();
    }

    private static Eventual<Answer> changeStatus(Office office) {
        var member = office.named();
        var status = switch (office.exchange().body().text("status").orElse("")) {
            case "ACTIVE" -> MembershipStatus.ACTIVE;
            case "INACTIVE" -> MembershipStatus.INACTIVE;
            default -> throw BadRequest.rule("You entered invalid value for field : [status]");
        };
        if (member.user().equals(office.actor()) || member.role() == Role.OWNER) {
            return Eventual.of(Office.denied());
        }
        office.administration().put(office.workspace(), new Member(member.user(), member.role(), status));
        return office.workspaceAnswer();
    }
}
