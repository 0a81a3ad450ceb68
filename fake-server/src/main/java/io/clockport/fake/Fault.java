package io.clockport.fake;

import io.clockport.fake.conformance.Outcome;
import java.util.Optional;

/**
 * What is to go wrong with a request: for a method and a part of a path, so many times.
 *
 * @param retryAfter what a refused client is told to wait, in seconds, when it is told
 */
record Fault(
        Optional<String> method,
        Optional<String> path,
        int times,
        Effect effect,
        int status,
        long delayMillis,
        Optional<Long> retryAfter) {

    /** What happens instead of an answer, or to it. */
    enum Effect {
        FAIL,
        COMMIT_THEN_FAIL,
        DELAY,
        CUT_BODY,
        RESET,
        RATE_LIMIT
    }

    boolean meets(String requestMethod, String requestPath) {
        return method.map(requestMethod::equals).orElse(true)
                && path.map(requestPath::contains).orElse(true);
    }

    Fault once() {
        return new Fault(method, path, times - 1, effect, status, delayMillis, retryAfter);
    }

    /** What a client can know that gets {@link #answer()}: for the pace, nothing was done; of an error nobody knows. */
    Outcome outcome() {
        return effect == Effect.RATE_LIMIT ? Outcome.ANSWERED : Outcome.UNKNOWN;
    }

    Answer answer() {
        var answer = Answer.empty(effect == Effect.RATE_LIMIT ? 429 : status);
        return retryAfter
                .map(seconds -> answer.with("Retry-After", Long.toString(seconds)))
                .orElse(answer);
    }
}
