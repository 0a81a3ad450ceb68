package io.clockport.http.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.project.EstimateReset;
import io.clockport.project.EstimateType;
import io.clockport.project.ProjectEstimate;
import io.clockport.time.IsoDuration;
import java.time.Duration;
import java.util.Optional;

/**
 * A project's estimate. Today it stands in {@code timeEstimate} or {@code budgetEstimate}, whichever is active; servers
 * before 2023 had one of time only, in {@code estimate}.
 */
public record EstimateJson(ProjectEstimate estimate) {

    static EstimateJson read(ObjectJson project) {
        var budget = project.object("budgetEstimate").filter(EstimateJson::active);
        var time = project.object("timeEstimate")
                .filter(EstimateJson::active)
                .or(() -> project.object("estimate")
                        .filter(old -> project.object("timeEstimate").isEmpty())
                        .filter(old -> !old.duration("estimate").isZero()));
        return new EstimateJson(budget.map(EstimateJson::ofBudget)
                .or(() -> time.map(EstimateJson::ofTime))
                .orElseGet(ProjectEstimate::none));
    }

    /** Both halves: the one that is meant, and the other switched off. */
    public static ObjectNode body(ProjectEstimate wanted) {
        var body = JsonNodeFactory.instance.objectNode();
        body.set("timeEstimate", wanted.fold(() -> noTime(), EstimateJson::time, budget -> noTime()));
        body.set("budgetEstimate", wanted.fold(() -> noBudget(), time -> noBudget(), EstimateJson::budget));
        return body;
    }

    ProjectEstimate toDomain() {
        return estimate;
    }

    private static boolean active(ObjectJson json) {
        return json.maybeFlag("active").orElse(true);
    }

    private static ProjectEstimate ofTime(ObjectJson json) {
        return new ProjectEstimate.OfTime(
                json.duration("estimate"),
                json.oneOf(EstimateType.class, "type"),
                json.maybe("resetOption", EstimateReset::valueOf),
                json.maybeFlag("includeNonBillable").orElse(true));
    }

    private static ProjectEstimate ofBudget(ObjectJson json) {
        return new ProjectEstimate.OfBudget(
                json.number("estimate"),
                json.oneOf(EstimateType.class, "type"),
                json.maybe("resetOption", EstimateReset::valueOf),
                json.maybeFlag("includeExpenses").orElse(false));
    }

    private static ObjectNode time(ProjectEstimate.OfTime time) {
        return reset(
                half(true, time.type())
                        .put("estimate", IsoDuration.format(time.estimate()))
                        .put("includeNonBillable", time.includesNonBillable()),
                time.reset());
    }

    private static ObjectNode budget(ProjectEstimate.OfBudget budget) {
        return reset(
                half(true, budget.type())
                        .put("estimate", budget.minorUnits())
                        .put("includeExpenses", budget.includesExpenses()),
                budget.reset());
    }

    private static ObjectNode noTime() {
        return half(false, EstimateType.AUTO).put("estimate", IsoDuration.format(Duration.ZERO));
    }

    private static ObjectNode noBudget() {
        return half(false, EstimateType.AUTO).put("estimate", 0);
    }

    private static ObjectNode half(boolean active, EstimateType type) {
        return JsonNodeFactory.instance.objectNode().put("active", active).put("type", type.name());
    }

    private static ObjectNode reset(ObjectNode half, Optional<EstimateReset> reset) {
        reset.ifPresent(option -> half.put("resetOption", option.name()));
        return half;
    }
}
