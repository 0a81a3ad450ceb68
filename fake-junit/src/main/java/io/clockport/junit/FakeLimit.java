package io.clockport.junit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * How many requests a served fake bears in a stretch of its clock, and how it answers one too many. Counted by credential and
 * answered without a body if nothing is said. Immutable.
 *
 * @param requests how many are borne in each stretch
 * @param tellsWhen whether one too many is told how many seconds are left
 */
public record FakeLimit(int requests, Stretch per, Whose of, Body body, boolean tellsWhen) {

    /** For how long requests are counted together. */
    public enum Stretch {
        SECOND,
        MINUTE,
        HOUR
    }

    /** Whose requests are counted together. */
    public enum Whose {
        CREDENTIAL,
        WORKSPACE,
        EVERYBODY
    }

    /** What one too many is answered beside 429: nothing, the service's own shape, or a page for people. */
    public enum Body {
        EMPTY,
        JSON,
        HTML
    }

    public static FakeLimit perSecond(int requests) {
        return of(requests, Stretch.SECOND);
    }

    public static FakeLimit perMinute(int requests) {
        return of(requests, Stretch.MINUTE);
    }

    public static FakeLimit perHour(int requests) {
        return of(requests, Stretch.HOUR);
    }

    private static FakeLimit of(int requests, Stretch per) {
        return new FakeLimit(requests, per, Whose.CREDENTIAL, Body.EMPTY, false);
    }

    /** Counts these together. */
    public FakeLimit of(Whose whose) {
        return new FakeLimit(requests, per, whose, body, tellsWhen);
    }

    /** Answers one too many with this. */
    public FakeLimit answering(Body newBody) {
        return new FakeLimit(requests, per, of, newBody, tellsWhen);
    }

    /** Tells one too many with {@code Retry-After} how many seconds are left. */
    public FakeLimit tellingWhen() {
        return new FakeLimit(requests, per, of, body, true);
    }

    JsonNode order() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("requests", requests)
                .put("per", per.name())
                .put("of", of.name())
                .put("body", body.name())
                .put("retryAfter", tellsWhen);
    }

    static FakeLimit read(JsonNode limit) {
        return new FakeLimit(
                limit.get("requests").asInt(),
                Stretch.valueOf(limit.get("per").asText()),
                Whose.valueOf(limit.get("of").asText()),
                Body.valueOf(limit.get("body").asText()),
                limit.get("retryAfter").asBoolean());
    }
}
