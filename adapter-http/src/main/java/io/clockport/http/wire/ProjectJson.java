package io.clockport.http.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.id.ClientId;
import io.clockport.id.ProjectId;
import io.clockport.id.UserId;
import io.clockport.money.Money;
import io.clockport.project.Color;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectDetails;
import io.clockport.project.ProjectEstimate;
import io.clockport.project.ProjectMember;
import io.clockport.project.ProjectName;
import io.clockport.project.ProjectNote;
import io.clockport.project.Visibility;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A project. The service reads {@code isPublic} and writes {@code public}. */
public record ProjectJson(
        ProjectId id,
        ProjectDetails details,
        boolean archived,
        List<ProjectMember> members,
        ProjectEstimate estimate,
        Duration tracked) {

    public static ProjectJson read(ObjectJson json) {
        return new ProjectJson(
                json.as("id", ProjectId::new),
                new ProjectDetails(
                        json.as("name", ProjectName::new),
                        json.unlessEmpty("clientId", ClientId::new),
                        json.as("color", Color::new),
                        json.flag("billable"),
                        json.flag("public") ? Visibility.PUBLIC : Visibility.PRIVATE,
                        json.maybe("note", ProjectNote::new).orElse(ProjectNote.NONE),
                        MoneyJson.orZero(json.object("hourlyRate").map(MoneyJson::read)),
                        json.object("costRate").map(MoneyJson::read).map(MoneyJson::toDomain)),
                json.flag("archived"),
                members(json),
                EstimateJson.read(json).toDomain(),
                json.duration("duration"));
    }

    public static ObjectNode draft(NewProject draft) {
        var body =
                JsonNodeFactory.instance.objectNode().put("name", draft.name().value());
        draft.client().ifPresent(client -> body.put("clientId", client.value()));
        draft.color().ifPresent(color -> body.put("color", color.value()));
        draft.billable().ifPresent(billable -> body.put("billable", billable));
        draft.visibility().ifPresent(visibility -> body.put("isPublic", visibility == Visibility.PUBLIC));
        body.put("note", draft.note().value());
        return body;
    }

    /**
     * Everything that would be reset or could be meant. A rate goes along only when it is to be another one: sent again, it
     * would count as set anew from today on.
     */
    public ObjectNode body(ProjectDetails wanted, boolean shallBeArchived) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("name", wanted.name().value())
                .put("clientId", wanted.client().map(ClientId::value).orElse(""))
                .put("color", wanted.color().value())
                .put("billable", wanted.billable())
                .put("isPublic", wanted.visibility() == Visibility.PUBLIC)
                .put("note", wanted.note().value())
                .put("archived", shallBeArchived);
        rate(body, "hourlyRate", Optional.of(wanted.hourlyRate()), Optional.of(details.hourlyRate()));
        rate(body, "costRate", wanted.costRate(), details.costRate());
        return body;
    }

    public Project toDomain() {
        return archived
                ? new Project.Archived(id, details, members, estimate, tracked)
                : new Project.Active(id, details, members, estimate, tracked);
    }

    /** Who is on it. */
    public Set<UserId> people() {
        return members.stream().map(ProjectMember::user).collect(Collectors.toUnmodifiableSet());
    }

    private static void rate(ObjectNode body, String field, Optional<Money> wanted, Optional<Money> had) {
        wanted.filter(rate -> !had.equals(Optional.of(rate))).ifPresent(rate -> body.set(field, MoneyJson.body(rate)));
    }

    private static List<ProjectMember> members(ObjectJson json) {
        return json.objects("memberships").stream()
                .map(MembershipJson::read)
                .filter(MembershipJson::isOfAPerson)
                .map(MembershipJson::toDomain)
                .toList();
    }
}
