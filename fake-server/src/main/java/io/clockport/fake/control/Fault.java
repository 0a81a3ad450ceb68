package io.clockport.fake.control;

import java.time.Duration;
import java.util.Optional;

/**
 * What is to go wrong, with which requests, and how often.
 *
 * @param times how often at most; without it until the fault is removed
 * @param skip how many fitting requests are let through first
 * @param probability with which chance it falls on a fitting request
 * @param seed of the dice; the same seed lets it fall on the same requests. One is chosen where none is given
 */
public record Fault(
        FaultScope scope,
        Effect effect,
        Optional<Integer> times,
        int skip,
        double probability,
        Optional<Long> seed,
        FaultDetails details) {

    /**
     * How the effect is in particular; each effect looks at what concerns it.
     *
     * @param status of an error
     * @param delay before the right answer, or over the whole of its body
     * @param retryAfter what a refused client is told to wait, in seconds
     * @param retryAfterAsDate whether it is told so by a date
     */
    public record FaultDetails(
            int status, Duration delay, Optional<Integer> retryAfter, boolean retryAfterAsDate, ErrorBody body) {}

    boolean fits(Subject subject) {
        return scope.includes(subject) && (effect != Effect.DUPLICATE_PAGE || subject.page() > 1);
    }
}
