package io.clockport.fake;

import io.clockport.async.Eventual;
import io.clockport.fake.Administration.Member;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import java.util.Optional;
import java.util.function.Function;

/** An exchange about the workspace itself and its people, and who it is that asks. */
record Office(Exchange exchange, Administration administration, UserId actor) {

    /** For everybody who is in the workspace. */
    static Handler forMembers(String operation, Function<Office, Eventual<Answer>> work) {
        return exchange -> exchange.administration()
                .map(administration -> exchange.account()
                        .users()
                        .me()
                        .then(me -> exchange.account()
                                .workspaces()
                                .get(exchange.workspace())
                                .then(mine -> work.apply(new Office(exchange, administration, me.id())))))
                .orElseGet(() -> Eventual.of(Routes.notSimulated(operation)));
    }

    /** For owners and admins; others are denied. */
    static Handler forAdmins(String operation, Function<Office, Eventual<Answer>> work) {
        return forMembers(operation, office -> office.isAdmin() ? work.apply(office) : Eventual.of(denied()));
    }

    static Answer denied() {
        return Answer.error(403, 501, "Access Denied");
    }

    WorkspaceId workspace() {
        return exchange.workspace();
    }

    Notes notes() {
        return new Notes(administration);
    }

    Optional<Member> member(UserId user) {
        return administration.members(workspace()).stream()
                .filter(member -> member.user().equals(user))
                .findFirst();
    }

    boolean isAdmin() {
        return member(actor).map(member -> member.role().isAdmin()).orElse(false);
    }

    /** People may change what is kept about themselves, admins what is kept about everybody. */
    boolean mayChange(Member member) {
        return isAdmin() || member.user().equals(actor);
    }

    PeopleFields peopleFields() {
        return new PeopleFields(notes(), workspace());
    }

    /** The member whom the path names. */
    Member named() {
        return member(exchange.user()).orElseThrow(() -> BadRequest.rule("User doesn't belong to Workspace"));
    }

    /** The workspace as it is now, which is what changes to its people answer with. */
    Eventual<Answer> workspaceAnswer() {
        return exchange.account()
                .workspaces()
                .get(workspace())
                .then(workspace -> UserRoutes.rendered(exchange, workspace))
                .map(Answer::ok);
    }
}
