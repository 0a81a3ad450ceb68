package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.id.ClientId;
import io.clockport.id.WorkspaceId;
import io.clockport.project.EstimateReset;
import io.clockport.project.Project;
import io.clockport.project.ProjectEstimate;
import io.clockport.project.Visibility;
import io.clockport.time.IsoDuration;

/** Projects as they stand on the wire, in the order of the keys that was recorded. */
final class ProjectRendering {

    private ProjectRendering() {}

    static ObjectNode of(Project project, WorkspaceId workspace, String clientName) {
        var details = project.details();
        var node = Wire.object()
                .put("id", project.id().value())
                .put("name", details.name().value());
        node.set("hourlyRate", Wire.rate(details.hourlyRate()));
        node.put("clientId", details.client().map(ClientId::value).orElse(""));
        node.put("workspaceId", workspace.value()).put("billable", details.billable());
        node.set(
                "memberships",
                Wire.array(
                        project.members(),
                        member -> Memberships.of(
                                member.user(), project.id(), "PROJECT", member.hourlyRate(), member.costRate())));
        node.put("color", details.color().value());
        node.set("estimate", estimate(project.estimate()));
        node.put("archived", project.<Boolean>fold(active -> false, archived -> true));
        node.put("duration", IsoDuration.format(project.tracked()));
        node.put("clientName", clientName).put("note", details.note().value());
        node.set("costRate", Wire.rate(details.costRate()));
        node.set("timeEstimate", timeEstimate(project.estimate()));
        project.estimate()
                .fold(
                        () -> node.putNull("budgetEstimate"),
                        time -> node.putNull("budgetEstimate"),
                        budget -> node.set("budgetEstimate", budget(budget)));
        node.putNull("estimateReset").put("template", false);
        return node.put("public", details.visibility() == Visibility.PUBLIC);
    }

    private static ObjectNode estimate(ProjectEstimate estimate) {
        return estimate.fold(
                () -> Wire.object().put("estimate", "PT0S").put("type", "AUTO"),
                time -> Wire.object()
                        .put("estimate", IsoDuration.format(time.estimate()))
                        .put("type", time.type().name()),
                budget -> Wire.object().put("estimate", "PT0S").put("type", "AUTO"));
    }

    private static ObjectNode timeEstimate(ProjectEstimate estimate) {
        return estimate.fold(
                ProjectRendering::noTimeEstimate,
                time -> {
                    var node = Wire.object()
                            .put("estimate", IsoDuration.format(time.estimate()))
                            .put("type", time.type().name());
                    node.set("resetOption", Wire.orNull(time.reset().map(EstimateReset::name)));
                    return node.put("active", true).put("includeNonBillable", time.includesNonBillable());
                },
                budget -> noTimeEstimate());
    }

    private static ObjectNode noTimeEstimate() {
        return Wire.object()
                .put("estimate", "PT0S")
                .put("type", "AUTO")
                .putNull("resetOption")
                .put("active", false)
                .put("includeNonBillable", true);
    }

    private static ObjectNode budget(ProjectEstimate.OfBudget budget) {
        var node = Wire.object()
                .put("estimate", budget.minorUnits())
                .put("type", budget.type().name());
        node.set("resetOption", Wire.orNull(budget.reset().map(EstimateReset::name)));
        return node.put("active", true).put("includeExpenses", budget.includesExpenses());
    }
}
