package io.clockport.fake;

import io.clockport.project.EstimateReset;
import io.clockport.project.EstimateType;
import io.clockport.project.ProjectEstimate;
import io.clockport.time.IsoDuration;
import java.time.Duration;
import java.util.Optional;

/** Estimates as a client sends them: of time or of budget, whichever is active. */
final class Estimates {

    private Estimates() {}

    static ProjectEstimate of(Body body) {
        var time = body.object("timeEstimate").filter(estimate -> estimate.isSet("active"));
        if (time.isPresent()) {
            return time(time.get());
        }
        return body.object("budgetEstimate")
                .filter(estimate -> estimate.isSet("active"))
                .<ProjectEstimate>map(Estimates::budget)
                .orElseGet(ProjectEstimate::none);
    }

    private static ProjectEstimate time(Body body) {
        var estimate = body.text("estimate")
                .map(text -> IsoDuration.parse("estimate", text).getOrElseThrow(refused -> invalid("estimate")))
                .orElse(Duration.ZERO);
        return new ProjectEstimate.OfTime(
                estimate,
                type(body),
                reset(body),
                body.flag("includeNonBillable").orElse(true));
    }

    private static ProjectEstimate budget(Body body) {
        long amount = body.number("estimate").orElse(0L);
        if (amount < 0) {
            throw BadRequest.rule("Amount has to be a positive value.");
        }
        return new ProjectEstimate.OfBudget(amount, type(body), reset(body), body.isSet("includeExpenses"));
    }

    private static EstimateType type(Body body) {
        return body.text("type")
                .map(text -> {
                    try {
                        return EstimateType.valueOf(text);
                    } catch (IllegalArgumentException unknown) {
                        throw invalid("type");
                    }
                })
                .orElse(EstimateType.MANUAL);
    }

    private static Optional<EstimateReset> reset(Body body) {
        return body.text("resetOption").map(text -> {
            try {
                return EstimateReset.valueOf(text);
            } catch (IllegalArgumentException unknown) {
                throw invalid("resetOption");
            }
        });
    }

    private static BadRequest invalid(String field) {
        return BadRequest.rule("You entered invalid value for field: [" + field + "]");
    }
}
