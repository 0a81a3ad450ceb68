package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.fake.Administration.Member;
import io.clockport.fake.control.ControlBody;
import io.clockport.fake.control.SettingsForm;
import io.clockport.id.UserId;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import io.clockport.workspace.Workspace;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The handles of workspaces, the people in them, and what the workspaces' rules ask. */
final class PeopleControl {

    private static final int LONGEST_TEXT = 200;

    private final Administration administration;

    PeopleControl(Administration administration) {
        this.administration = administration;
    }

    Stream<ControlRoute> routes() {
        return Stream.of(
                ControlRoute.of("GET", "/workspaces", call -> list()),
                ControlRoute.of("GET", "/workspaces/{workspace}/settings", call -> in(call, PeopleControl::settings)),
                ControlRoute.of("PATCH", "/workspaces/{workspace}/settings", call -> in(call, here -> set(call, here))),
                ControlRoute.of(
                        "PUT", "/workspaces/{workspace}/members/{user}", call -> in(call, here -> put(call, here))),
                ControlRoute.of(
                        "DELETE",
                        "/workspaces/{workspace}/members/{user}",
                        call -> in(call, here -> remove(call, here))),
                ControlRoute.of("POST", "/users", this::add));
    }

    private Answer list() {
        return Answer.ok(Wire.object().set("workspaces", Wire.array(administration.workspaces(), this::written)));
    }

    private ObjectNode written(Workspace workspace) {
        var node = Wire.object().put("id", workspace.id().value()).put("name", workspace.name());
        node.set("members", Wire.array(administration.members(workspace.id()), PeopleControl::written));
        node.set("settings", SettingsForm.write(workspace.settings()));
        return node;
    }

    private static ObjectNode written(Member member) {
        return Wire.object()
                .put("user", member.user().value())
                .put("role", member.role().name())
                .put("status", member.status().name());
    }

    private Answer in(ControlCall call, Function<Workspace, Answer> work) {
        return administration.workspaces().stream()
                .filter(workspace -> workspace.id().value().equals(call.named("workspace")))
                .findFirst()
                .map(work)
                .orElseGet(() -> Answer.error(404, 404, "There is no workspace " + call.named("workspace") + "."));
    }

    private static Answer settings(Workspace workspace) {
        return Answer.ok(SettingsForm.write(workspace.settings()));
    }

    private Answer set(ControlCall call, Workspace workspace) {
        administration.changeSettings(workspace.id(), call.read(SettingsForm::read));
        return in(call, PeopleControl::settings);
    }

    private Answer put(ControlCall call, Workspace workspace) {
        var wish = call.read(MemberWish::read);
        return user(call)
                .map(user -> {
                    var before = member(workspace, user);
                    var member = new Member(
                            user,
                            wish.role().or(() -> before.map(Member::role)).orElse(Role.MEMBER),
                            wish.status().or(() -> before.map(Member::status)).orElse(MembershipStatus.ACTIVE));
                    administration.put(workspace.id(), member);
                    return Answer.ok(written(member));
                })
                .orElseGet(() -> unknownUser(call));
    }

    private record MemberWish(Optional<Role> role, Optional<MembershipStatus> status) {

        static MemberWish read(ControlBody body) {
            return new MemberWish(body.choice("role", Role.class), body.choice("status", MembershipStatus.class));
        }
    }

    private Answer remove(ControlCall call, Workspace workspace) {
        return user(call)
                .flatMap(user -> member(workspace, user))
                .map(member -> {
                    administration.remove(workspace.id(), member.user());
                    return Answer.empty(204);
                })
                .orElseGet(() -> unknownUser(call));
    }

    private Optional<UserId> user(ControlCall call) {
        return administration.users().stream()
                .filter(user -> user.value().equals(call.named("user")))
                .findFirst();
    }

    private Optional<Member> member(Workspace workspace, UserId user) {
        return administration.members(workspace.id()).stream()
                .filter(member -> member.user().equals(user))
                .findFirst();
    }

    private static Answer unknownUser(ControlCall call) {
        return Answer.error(404, 404, "There is no user " + call.named("user") + " there.");
    }

    private record Person(String name, String email, ZoneId zone, Optional<String> key) {

        static Person read(ControlBody body) {
            var email = body.text("email", LONGEST_TEXT);
            if (!body.has("email")) {
                body.complain("email", "is missing: the address by which the person is known");
            }
            return new Person(
                    body.text("name", LONGEST_TEXT).or(() -> email).orElse(""),
                    email.orElse(""),
                    body.zone("zone").orElse(ZoneOffset.UTC),
                    body.text("key", LONGEST_TEXT));
        }
    }

    private Answer add(ControlCall call) {
        var person = call.read(Person::read);
        if (person.key().filter(administration::isKey).isPresent()) {
            throw ControlCall.refusal("$.key", "opens somebody's account already");
        }
        var user = administration
                .addUser(person.name(), person.email(), person.zone())
                .orElseThrow(() -> ControlCall.refusal("$.email", "belongs to somebody already"));
        person.key().ifPresent(key -> administration.setApiKey(user, key));
        return Answer.created(Wire.object().put("id", user.value()));
    }
}
