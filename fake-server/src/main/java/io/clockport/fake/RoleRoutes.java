package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.fake.Administration.Member;
import io.clockport.id.UserId;
import io.clockport.user.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Manager roles: who is admin of the workspace, manages a project, or manages a person. */
final class RoleRoutes {

    private static final String ROLES = "roles";
    private static final Set<String> KNOWN = Set.of("WORKSPACE_ADMIN", "TEAM_MANAGER", "PROJECT_MANAGER");

    private RoleRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("createUserRole", Office.forAdmins("createUserRole", RoleRoutes::give));
        handlers.put("deleteUserRole", Office.forAdmins("deleteUserRole", RoleRoutes::take));
        handlers.put("getManagersOfUser", Office.forMembers("getManagersOfUser", RoleRoutes::managers));
    }

    private static Eventual<Answer> give(Office office) {
        var member = office.named();
        var wanted = wanted(office);
        var roles = without(rolesOf(office, member.user()), wanted).add(wanted);
        keep(office, member, roles);
        return Eventual.of(Answer.created(Wire.array(
                StreamSupport.stream(roles.spliterator(), false).toList(), role -> details(office, member, role))));
    }

    private static Eventual<Answer> take(Office office) {
        var member = office.named();
        keep(office, member, without(rolesOf(office, member.user()), wanted(office)));
        return Eventual.of(Answer.empty(204));
    }

    /** Whom the service lets act for a person: those who are team managers of them. */
    private static Eventual<Answer> managers(Office office) {
        var managed = office.named().user();
        List<UserId> managers = office.administration().members(office.workspace()).stream()
                .map(Member::user)
                .filter(user -> manages(office, user, managed))
                .toList();
        return UserRoutes.listOf(
                office.exchange(),
                user -> managers.contains(user.id()),
                UserRoutes.filter(office.exchange().query()));
    }

    private static boolean manages(Office office, UserId manager, UserId managed) {
        return StreamSupport.stream(rolesOf(office, manager).spliterator(), false)
                .anyMatch(role -> role.path("role").asText().equals("TEAM_MANAGER")
                        && role.path("entityId").asText().equals(managed.value()));
    }

    private static ObjectNode wanted(Office office) {
        var body = office.exchange().body();
        var role = body.text("role")
                .filter(KNOWN::contains)
                .orElseThrow(() -> BadRequest.rule("You entered invalid value for field : [role]"));
        var entity = body.text("entityId")
                .filter(id -> !id.isBlank())
                .orElseThrow(() -> BadRequest.rule("You entered invalid value for field : [entityId]"));
        return Wire.object().put("role", role).put("entityId", entity);
    }

    private static ArrayNode rolesOf(Office office, UserId user) {
        var kept = Wire.array();
        office.notes().get(Notes.of(office.workspace(), user, ROLES)).ifPresent(roles -> roles.forEach(kept::add));
        return kept;
    }

    private static ArrayNode without(ArrayNode roles, JsonNode unwanted) {
        var others = Wire.array();
        roles.forEach(role -> {
            if (!role.equals(unwanted)) {
                others.add(role);
            }
        });
        return others;
    }

    /** The highest of somebody's roles is what they may do; an owner stays one. */
    private static void keep(Office office, Member member, ArrayNode roles) {
        office.notes().set(Notes.of(office.workspace(), member.user(), ROLES), roles);
        if (member.role() != Role.OWNER) {
            office.administration().put(office.workspace(), new Member(member.user(), highest(roles), member.status()));
        }
    }

    private static Role highest(ArrayNode roles) {
        return StreamSupport.stream(roles.spliterator(), false)
                .map(role -> Role.valueOf(role.path("role").asText()))
                .sorted()
                .findFirst()
                .orElse(Role.MEMBER);
    }

    private static ObjectNode details(Office office, Member member, JsonNode role) {
        var node = Wire.object();
        node.set(
                "role",
                Wire.object()
                        .put("id", role.path("entityId").asText())
                        .put("name", role.path("role").asText())
                        .putNull("source"));
        return node.put("userId", member.user().value())
                .put("workspaceId", office.workspace().value());
    }
}
