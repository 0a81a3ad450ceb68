package io.clockport.fake.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.fake.control.Fault.FaultDetails;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A fault as JSON. */
public final class FaultForm {

    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS");
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_TIMES = 1_000_000;
    private static final int LONGEST_DELAY_MILLIS = 600_000;
    private static final int LONGEST_RETRY_AFTER = 86_400;
    private static final int USUAL_STATUS = 503;

    private FaultForm() {}

    /** {@code operations} are the names that an operation can have. */
    public static Fault read(ControlBody body, Collection<String> operations) {
        var effect = body.choice("effect", Effect.class).orElse(Effect.FAIL);
        var probability = body.share("probability");
        return new Fault(
                scope(body, operations),
                effect,
                times(body, probability.isPresent()),
                body.number("skip", 0, MOST_TIMES).orElse(0),
                probability.orElse(1.0),
                body.anyNumber("seed"),
                details(body, effect));
    }

    private static FaultScope scope(ControlBody body, Collection<String> operations) {
        return new FaultScope(
                body.oneOf("method", METHODS),
                body.text("path", LONGEST_TEXT).map(PathPattern::of),
                body.oneOf("operation", operations),
                body.text("workspace", LONGEST_TEXT));
    }

    /** Once, if nothing is said; something that falls by chance, until it is removed. */
    private static Optional<Integer> times(ControlBody body, boolean byChance) {
        boolean endless = body.saysNull("times") || (byChance && !body.has("times"));
        var times = body.number("times", 1, MOST_TIMES);
        return endless ? Optional.empty() : times.or(() -> Optional.of(1));
    }

    private static FaultDetails details(ControlBody body, Effect effect) {
        var delay = body.number("delayMs", 0, LONGEST_DELAY_MILLIS).orElse(0);
        if (delay == 0 && (effect == Effect.DELAY || effect == Effect.SLOW_BODY)) {
            body.complain("delayMs", "must be from 1 to " + LONGEST_DELAY_MILLIS + " for the effect " + effect);
        }
        return new FaultDetails(
                body.number("status", 400, 599).orElse(USUAL_STATUS),
                Duration.ofMillis(delay),
                body.number("retryAfter", 0, LONGEST_RETRY_AFTER),
                body.flag("retryAfterAsDate").orElse(false),
                body.choice("body", ErrorBody.class).orElse(ErrorBody.EMPTY));
    }

    public static ObjectNode write(FaultInForce inForce) {
        var fault = inForce.fault();
        var details = fault.details();
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", inForce.id())
                .put("method", fault.scope().method().orElse(null))
                .put("path", fault.scope().path().map(PathPattern::toString).orElse(null))
                .put("operation", fault.scope().operation().orElse(null))
                .put("workspace", fault.scope().workspace().orElse(null))
                .put("effect", fault.effect().name())
                .put("times", fault.times().orElse(null))
                .put("skip", fault.skip())
                .put("probability", fault.probability())
                .put("seed", inForce.seed())
                .put("status", details.status())
                .put("delayMs", details.delay().toMillis())
                .put("retryAfter", details.retryAfter().orElse(null))
                .put("retryAfterAsDate", details.retryAfterAsDate())
                .put("body", details.body().name())
                .put("left", inForce.left().orElse(null))
                .put("fitting", inForce.fitting())
                .put("fired", inForce.fired());
    }
}
