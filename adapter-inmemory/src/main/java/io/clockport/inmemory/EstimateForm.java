package io.clockport.inmemory;

import io.clockport.project.EstimateReset;
import io.clockport.project.EstimateType;
import io.clockport.project.ProjectEstimate;

final class EstimateForm {

    private EstimateForm() {}

    static Fields write(ProjectEstimate estimate) {
        return estimate.fold(
                () -> new Fields().put("kind", "NONE"),
                time -> new Fields()
                        .put("kind", "TIME")
                        .put("estimate", time.estimate())
                        .put("type", time.type().name())
                        .putIfPresent("reset", time.reset(), EstimateReset::name)
                        .put("includesNonBillable", time.includesNonBillable()),
                budget -> new Fields()
                        .put("kind", "BUDGET")
                        .put("minorUnits", budget.minorUnits())
                        .put("type", budget.type().name())
                        .putIfPresent("reset", budget.reset(), EstimateReset::name)
                        .put("includesExpenses", budget.includesExpenses()));
    }

    static ProjectEstimate read(Fields fields) {
        return switch (fields.text("kind")) {
            case "NONE" -> ProjectEstimate.none();
            case "TIME" ->
                new ProjectEstimate.OfTime(
                        fields.duration("estimate"),
                        fields.choice("type", EstimateType.class),
                        fields.optional("reset", EstimateReset::valueOf),
                        fields.flag("includesNonBillable"));
            case "BUDGET" ->
                new ProjectEstimate.OfBudget(
                        fields.number("minorUnits"),
                        fields.choice("type", EstimateType.class),
                        fields.optional("reset", EstimateReset::valueOf),
                        fields.flag("includesExpenses"));
            default -> throw new BrokenDocument("unknown kind of estimate: " + fields.text("kind"));
        };
    }
}
