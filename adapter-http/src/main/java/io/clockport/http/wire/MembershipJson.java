package io.clockport.http.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.id.UserId;
import io.clockport.project.ProjectMember;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** That somebody belongs to something. Of a project's memberships only those of people are members. */
public record MembershipJson(String userId, String type, Optional<MoneyJson> hourlyRate, Optional<MoneyJson> costRate) {

    static MembershipJson read(ObjectJson json) {
        return new MembershipJson(
                json.text("userId"),
                json.maybe("membershipType", Function.<String>identity()).orElse("PROJECT"),
                json.object("hourlyRate").map(MoneyJson::read),
                json.object("costRate").map(MoneyJson::read));
    }

    /** The whole list of members: the service replaces the old one by it. */
    public static ObjectNode bodyOfAll(List<ProjectMember> members) {
        var body = JsonNodeFactory.instance.objectNode();
        var list = body.putArray("memberships");
        members.forEach(member -> list.add(bodyOf(member)));
        return body;
    }

    public static ObjectNode bodyOfSome(Collection<UserId> users, boolean remove) {
        var body = JsonNodeFactory.instance.objectNode().put("remove", remove);
        var ids = body.putArray("userIds");
        users.forEach(user -> ids.add(user.value()));
        return body;
    }

    private static ObjectNode bodyOf(ProjectMember member) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("userId", member.user().value());
        member.hourlyRate().ifPresent(rate -> body.set("hourlyRate", MoneyJson.body(rate)));
        member.costRate().ifPresent(rate -> body.set("costRate", MoneyJson.body(rate)));
        return body;
    }

    boolean isOfAPerson() {
        return type.equals("PROJECT");
    }

    ProjectMember toDomain() {
        return new ProjectMember(
                new UserId(userId), hourlyRate.map(MoneyJson::toDomain), costRate.map(MoneyJson::toDomain));
    }
}
