package io.clockport.fake;

import io.clockport.failure.Refused;
import io.clockport.id.ClientId;
import io.clockport.id.UserId;
import io.clockport.project.Color;
import io.clockport.project.EstimateReset;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectEstimate;
import io.clockport.project.ProjectMember;
import io.clockport.project.ProjectName;
import io.clockport.project.ProjectNote;
import io.clockport.project.Visibility;
import io.clockport.task.NewTask;
import java.util.List;
import java.util.Optional;

/** What a client says about a project: as a draft of a new one, or as the change that a PUT makes. */
record ProjectBody(Body body) {

    NewProject draft() {
        var name = body.text("name")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> BadRequest.rule("Project name is required"));
        var draft = NewProject.named(checked(name)).noting(note().orElse(ProjectNote.NONE));
        draft = client().map(draft::forClient).orElse(draft);
        draft = color().map(draft::colored).orElse(draft);
        draft = body.flag("billable").map(draft::billable).orElse(draft);
        return body.flag("isPublic")
                .map(ProjectBody::visibility)
                .map(draft::visibleAs)
                .orElse(draft);
    }

    /** The PUT keeps most of what it leaves out, but resets billable and public. */
    ProjectChange replacing(Project project) {
        var change = ProjectChange.billable(body.isSet("billable"))
                .and(ProjectChange.visibility(visibility(body.isSet("isPublic"))));
        change = rates(project).map(change::and).orElse(change);
        change = body.text("name")
                .map(ProjectBody::checked)
                .map(ProjectChange::rename)
                .map(change::and)
                .orElse(change);
        change = color().map(ProjectChange::color).map(change::and).orElse(change);
        change = note().map(ProjectChange::note).map(change::and).orElse(change);
        return body.text("clientId")
                .map(id -> id.isEmpty()
                        ? ProjectChange.noClient()
                        : ProjectChange.client(new ClientId(Query.fitForAnId(id))))
                .map(change::and)
                .orElse(change);
    }

    /** The rates of the project itself, in its own currency. */
    Optional<ProjectChange> rates(Project project) {
        var currency = project.details().hourlyRate().currency();
        var hourly = Rates.of(body, "hourlyRate", currency).map(ProjectChange::hourlyRate);
        var cost = Rates.of(body, "costRate", currency).map(ProjectChange::costRate);
        return hourly.map(change -> cost.map(change::and).orElse(change)).or(() -> cost);
    }

    Optional<ProjectEstimate> estimate() {
        return body.object("estimate")
                .map(estimate -> new ProjectEstimate.OfTime(
                        Estimates.time(estimate), Estimates.type(estimate), Optional.<EstimateReset>empty(), true));
    }

    List<NewTask> tasks() {
        return body.objects("tasks").orElse(List.of()).stream()
                .map(TaskRoutes::draft)
                .toList();
    }

    /** Who is to be on the project besides whoever makes it. */
    List<ProjectMember> members(String currency) {
        return body.objects("memberships").orElse(List.of()).stream()
                .map(member -> member(member, currency))
                .toList();
    }

    static ProjectMember member(Body body, String currency) {
        var user = body.text("userId").orElseThrow(() -> BadRequest.json("userId is required"));
        return new ProjectMember(
                new UserId(Query.fitForAnId(user)),
                Rates.of(body, "hourlyRate", currency),
                Rates.of(body, "costRate", currency));
    }

    Optional<ClientId> client() {
        return body.text("clientId")
                .filter(id -> !id.isEmpty())
                .map(Query::fitForAnId)
                .map(ClientId::new);
    }

    Optional<Color> color() {
        return body.text("color")
                .map(text -> Color.parse(text)
                        .getOrElseThrow(
                                (Refused refused) -> BadRequest.rule("You entered invalid value for field : [color]")));
    }

    private Optional<ProjectNote> note() {
        return body.text("note").map(ProjectNote::new);
    }

    static ProjectName checked(String name) {
        return ProjectName.parse(name)
                .map(fits -> new ProjectName(name))
                .getOrElseThrow(refused -> BadRequest.rule("Project name has to be between 2 and 250 characters long"));
    }

    static Visibility visibility(boolean isPublic) {
        return isPublic ? Visibility.PUBLIC : Visibility.PRIVATE;
    }
}
