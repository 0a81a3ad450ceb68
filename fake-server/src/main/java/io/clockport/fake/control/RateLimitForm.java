package io.clockport.fake.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.fake.control.RateLimit.Stretch;
import io.clockport.fake.control.RateLimit.Whose;
import java.util.List;

/** Limits of the rate as JSON. */
public final class RateLimitForm {

    /** The largest number that a limit can have. */
    public static final int MOST_REQUESTS = 1_000_000;

    private static final int MOST_LIMITS = 20;

    private RateLimitForm() {}

    /** The list in the field {@code limits}, which must be there. */
    public static List<RateLimit> readAll(ControlBody body) {
        var limits = body.objects("limits", MOST_LIMITS);
        if (limits.isEmpty() && !body.has("limits")) {
            body.complain("limits", "is missing: a list of limits, which may be empty");
        }
        return limits.orElse(List.of()).stream().map(RateLimitForm::read).toList();
    }

    private static RateLimit read(ControlBody body) {
        var requests = body.number("requests", 0, MOST_REQUESTS);
        if (!body.has("requests")) {
            body.complain("requests", "is missing: how many are borne, from 0 to " + MOST_REQUESTS);
        }
        return new RateLimit(
                requests.orElse(0),
                body.choice("per", Stretch.class).orElse(Stretch.SECOND),
                body.choice("of", Whose.class).orElse(Whose.CREDENTIAL),
                body.choice("body", ErrorBody.class).orElse(ErrorBody.EMPTY),
                body.flag("retryAfter").orElse(false));
    }

    public static ObjectNode write(RateLimit limit) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("requests", limit.requests())
                .put("per", limit.per().name())
                .put("of", limit.of().name())
                .put("body", limit.body().name())
                .put("retryAfter", limit.retryAfter());
    }
}
