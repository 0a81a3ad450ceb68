package io.clockport.fake;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.fake.control.FaultInForce;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A request and its answer, without credentials, and of what is long only the beginning.
 *
 * @param number its place among all requests, from 1 on
 * @param at when it was answered, by the simulation's clock
 * @param weight about how many bytes it keeps
 */
record JournalEntry(
        long number,
        Instant at,
        String method,
        String uri,
        String workspace,
        Map<String, String> headers,
        String body,
        Answer answer,
        Optional<FaultInForce> fault,
        long weight) {

    private static final int LONGEST_BODY = 4_096;
    private static final int LONGEST_ANSWER = 65_536;
    private static final int LENGTH_OF_THE_REST = 1_024;

    static JournalEntry of(
            long number,
            Instant at,
            Received received,
            Answer answer,
            Optional<FaultInForce> fault,
            Redaction redaction) {
        var headers = new LinkedHashMap<String, String>();
        received.request().headers().forEach((name, value) -> headers.put(name, redaction.ofHeader(name, value)));
        var start = received.body().slice(0, Math.min(received.body().length(), LONGEST_BODY));
        int length = answer.bytes().length();
        return new JournalEntry(
                number,
                at,
                received.method(),
                redaction.ofUri(received.request().uri()),
                received.workspace(),
                headers,
                start.toString(StandardCharsets.UTF_8),
                length <= LONGEST_ANSWER ? answer : answer.withoutBody(),
                fault,
                LENGTH_OF_THE_REST + start.length() + Math.min(length, LONGEST_ANSWER));
    }

    boolean hasFault() {
        return fault.isPresent();
    }

    /** As the control plane shows it. */
    ObjectNode json() {
        var node = Wire.object()
                .put("number", number)
                .put("at", Moments.write(at))
                .put("method", method)
                .put("path", uri)
                .put("workspace", workspace);
        node.set("headers", text(headers));
        node.put("body", body).put("status", answer.status());
        node.set("answerHeaders", text(answer.headers()));
        node.set("answer", answer.isJson() ? answer.json() : NullNode.instance);
        return node.put("fault", fault.map(FaultInForce::id).orElse(null))
                .put("effect", fault.map(hit -> hit.fault().effect().name()).orElse(null));
    }

    private static ObjectNode text(Map<String, String> map) {
        var node = Wire.object();
        map.forEach(node::put);
        return node;
    }
}
