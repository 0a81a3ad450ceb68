package io.clockport.fake.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request as the fake saw it, with its answer.
 *
 * @param number its place among all requests, from 1 on; the journal shows the same
 * @param at when it arrived, by the clock of the machine and not by that of the simulation
 * @param answered when its answer went out, by the same clock
 * @param client who asked: the same for requests with the same credential, and nothing from which the credential could be told
 * @param path below the prefix of the API: {@code /workspaces/…}
 * @param query each parameter with its last value
 * @param headers by their names in lower case, credentials hidden
 * @param body what was sent; missing when it was no JSON
 * @param answerHeaders by their names in lower case
 * @param answer the object that was answered; missing when nothing was, or a list
 * @param items how many items the list had that was answered; -1 when it was no list
 * @param fingerprint the same for the same answer
 * @param before the thing that a PUT wrote onto, as it was last seen in an answer; missing for everything else
 */
public record Observation(
        long number,
        Instant at,
        Instant answered,
        String client,
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        JsonNode body,
        Outcome outcome,
        int status,
        Map<String, String> answerHeaders,
        JsonNode answer,
        int items,
        int fingerprint,
        JsonNode before) {

    boolean isRead() {
        return method.equals("GET");
    }

    boolean isUnknown() {
        return outcome == Outcome.UNKNOWN;
    }

    /** The same for requests of one client that ask for the same thing in the same words. */
    Object words() {
        return List.of(client, method, path, query, body);
    }

    /** Whether the client could know what came of the other one when it sent this. */
    boolean isAfterTheAnswerTo(Observation other) {
        return !at.isBefore(other.answered);
    }

    String message() {
        return answer.path("message").asText();
    }

    Optional<String> answerHeader(String name) {
        return Optional.ofNullable(answerHeaders.get(name));
    }

    /** The workspace that the path names, or none. */
    String workspace() {
        var parts = path.split("/", -1);
        return parts.length > 2 && parts[1].equals("workspaces") ? parts[2] : "";
    }

    String line() {
        return number + " " + method + " " + path;
    }
}
