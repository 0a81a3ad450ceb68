package io.clockport.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.failure.WriteOutcome;
import io.vertx.core.http.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One request as a value: it can be sent again.
 *
 * @param subject what it is about
 * @param ifLost what is to be said when it was sent and no answer came
 */
record Call(HttpMethod method, Route route, Optional<JsonNode> body, Subject subject, WriteOutcome ifLost) {

    static final WriteOutcome UNHARMED = new WriteOutcome.DidNotHappen();

    static Call get(Route route, Subject subject) {
        return new Call(HttpMethod.GET, route, Optional.empty(), subject, UNHARMED);
    }

    /** A read that has too much to say for an address. */
    static Call query(Route route, Subject subject) {
        return new Call(HttpMethod.POST, route, Optional.empty(), subject, UNHARMED);
    }

    /** A request that changes something; {@code lookFor} says how a person finds out whether it did. */
    static Call write(HttpMethod method, Route route, Subject subject, String lookFor) {
        return new Call(method, route, Optional.empty(), subject, new WriteOutcome.MayHaveHappened(lookFor));
    }

    Call saying(JsonNode content) {
        return new Call(method, route, Optional.of(content), subject, ifLost);
    }

    Call at(Route other) {
        return new Call(method, other, body, subject, ifLost);
    }

    Call about(Subject other) {
        return new Call(method, route, body, other, ifLost);
    }

    /** Its name in failures: never the query, which may hold what people wrote. */
    String exchange() {
        return method + " " + route.path();
    }

    /** What tells it from a call that says something else. */
    String key() {
        return method + " " + route + body.map(json -> " " + json).orElse("");
    }

    Optional<byte[]> bytes() {
        return body.map(json -> json.toString().getBytes(StandardCharsets.UTF_8));
    }
}
