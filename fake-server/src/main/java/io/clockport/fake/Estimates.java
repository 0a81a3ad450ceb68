package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.project.EstimateReset;
import io.clockport.project.EstimateType;
import io.clockport.project.ProjectEstimate;
import io.clockport.time.IsoDuration;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Month;
import java.util.Optional;
import java.util.function.Function;

/** Estimates as a client sends them: of time or of budget, whichever is active. */
final class Estimates {

    private Estimates() {}

    /** What the PATCH makes of it; nothing when it says nothing of either. */
    static Optional<ProjectEstimate> of(Body body) {
        var time = body.object("timeEstimate");
        var budget = body.object("budgetEstimate");
        if (time.isEmpty() && budget.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(time.filter(estimate -> estimate.isSet("active"))
                .<ProjectEstimate>map(Estimates::ofTime)
                .or(() -> budget.filter(estimate -> estimate.isSet("active")).map(Estimates::ofBudget))
                .orElseGet(ProjectEstimate::none));
    }

    private static ProjectEstimate ofTime(Body body) {
        return new ProjectEstimate.OfTime(
                time(body),
                type(body),
                reset(body),
                body.flag("includeNonBillable").orElse(true));
    }

    static Duration time(Body body) {
        return body.text("estimate")
                .map(text -> IsoDuration.parse("estimate", text).getOrElseThrow(refused -> invalid("estimate")))
                .orElse(Duration.ZERO);
    }

    private static ProjectEstimate ofBudget(Body body) {
        return new ProjectEstimate.OfBudget(
                budget(body, "estimate"), type(body), reset(body), body.isSet("includeExpenses"));
    }

    static long budget(Body body, String field) {
        long amount = body.number(field).orElse(0L);
        if (amount < 0) {
            throw BadRequest.rule("Amount has to be a positive value.");
        }
        return amount;
    }

    static EstimateType type(Body body) {
        return body.text("type")
                .map(text -> word("type", text, EstimateType::valueOf))
                .orElse(EstimateType.MANUAL);
    }

    private static Optional<EstimateReset> reset(Body body) {
        return body.text("resetOption").map(text -> word("resetOption", text, EstimateReset::valueOf));
    }

    /** When an estimate begins anew, as it is answered; the domain knows how often and no more. */
    static Optional<ObjectNode> wholeReset(Body body) {
        return body.object("estimateReset").map(reset -> {
            var node = Wire.object();
            put(node, "dayOfMonth", number(reset, "dayOfMonth", 1, 31));
            node.set("dayOfWeek", Wire.orNull(word(reset, "dayOfWeek", DayOfWeek::valueOf)));
            put(node, "hour", number(reset, "hour", 0, 23));
            node.set("interval", Wire.orNull(word(reset, "interval", EstimateReset::valueOf)));
            node.set("month", Wire.orNull(word(reset, "month", Month::valueOf)));
            return node;
        });
    }

    private static void put(ObjectNode node, String field, Optional<Long> number) {
        number.ifPresentOrElse(value -> node.put(field, value), () -> node.putNull(field));
    }

    private static Optional<Long> number(Body body, String field, long least, long most) {
        return body.number(field).map(value -> {
            if (value < least || value > most) {
                throw invalid(field);
            }
            return value;
        });
    }

    private static Optional<String> word(Body body, String field, Function<String, ? extends Enum<?>> reading) {
        return body.text(field).map(text -> word(field, text, reading).name());
    }

    private static <T> T word(String field, String text, Function<String, T> reading) {
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException unknown) {
            throw invalid(field);
        }
    }

    private static BadRequest invalid(String field) {
        return BadRequest.rule("You entered invalid value for field: [" + field + "]");
    }
}
