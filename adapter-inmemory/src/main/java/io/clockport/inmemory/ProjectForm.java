package io.clockport.inmemory;

import io.clockport.id.ClientId;
import io.clockport.id.ProjectId;
import io.clockport.id.UserId;
import io.clockport.project.Color;
import io.clockport.project.Project;
import io.clockport.project.ProjectDetails;
import io.clockport.project.ProjectMember;
import io.clockport.project.ProjectName;
import io.clockport.project.ProjectNote;
import io.clockport.project.Visibility;
import java.time.Duration;

/** What is kept of a project; the time tracked on it is counted elsewhere. */
final class ProjectForm {

    static final Codec<Project> CODEC = new Codec<>(ProjectForm::write, ProjectForm::read);

    private ProjectForm() {}

    private static Fields write(Project project) {
        var details = project.details();
        return new Fields()
                .put("id", project.id().value())
                .put("name", details.name().value())
                .putIfPresent("client", details.client(), ClientId::value)
                .put("color", details.color().value())
                .put("billable", details.billable())
                .put("visibility", details.visibility().name())
                .put("note", details.note().value())
                .put("hourlyRate", MoneyForm.write(details.hourlyRate()))
                .putIfPresent("costRate", details.costRate(), MoneyForm::write)
                .putAll("members", project.members(), ProjectForm::write)
                .put("estimate", EstimateForm.write(project.estimate()))
                .put("archived", project.<Boolean>fold(active -> false, archived -> true));
    }

    private static Fields write(ProjectMember member) {
        return new Fields()
                .put("user", member.user().value())
                .putIfPresent("hourlyRate", member.hourlyRate(), MoneyForm::write)
                .putIfPresent("costRate", member.costRate(), MoneyForm::write);
    }

    private static Project read(Fields fields) {
        var id = fields.understood("id", ProjectId::new);
        var details = new ProjectDetails(
                new ProjectName(fields.text("name")),
                fields.optional("client", ClientId::new),
                new Color(fields.text("color")),
                fields.flag("billable"),
                fields.choice("visibility", Visibility.class),
                new ProjectNote(fields.text("note")),
                MoneyForm.read(fields.fields("hourlyRate")),
                fields.optionalFields("costRate").map(MoneyForm::read));
        var members = fields.list("members").stream().map(ProjectForm::member).toList();
        var estimate = EstimateForm.read(fields.fields("estimate"));
        return fields.flag("archived")
                ? new Project.Archived(id, details, members, estimate, Duration.ZERO)
                : new Project.Active(id, details, members, estimate, Duration.ZERO);
    }

    private static ProjectMember member(Fields fields) {
        return new ProjectMember(
                fields.understood("user", UserId::new),
                fields.optionalFields("hourlyRate").map(MoneyForm::read),
                fields.optionalFields("costRate").map(MoneyForm::read));
    }
}
