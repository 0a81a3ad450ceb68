package io.clockport.failure;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Not now. The same request may work later; {@link #outcome()} says whether sending it again is safe. */
public sealed interface Unavailable extends Failure {

    /** Whether the write certainly did not happen or may have. */
    WriteOutcome outcome();

    @Override
    Unavailable traced(Trace by);

    /** Calls the method of this very case. */
    <R> R match(Cases<R> cases);

    @Override
    default <R> R fold(
            Function<? super Refused, ? extends R> refused,
            Function<? super Unavailable, ? extends R> unavailable,
            Function<? super Unintelligible, ? extends R> unintelligible) {
        return unavailable.apply(this);
    }

    /** One method per case, so that a new case breaks the compilation of whoever has to answer for it. */
    interface Cases<R> {
        R rateLimited(RateLimited unavailable);

        R timedOut(TimedOut unavailable);

        R unreachable(Unreachable unavailable);

        R faulted(Faulted unavailable);
    }

    /** More requests than the service takes. {@code retryAfter} is what the service asked for, empty when it said nothing. */
    record RateLimited(WriteOutcome outcome, Optional<Duration> retryAfter, Trace trace) implements Unavailable {

        public RateLimited(WriteOutcome outcome, Optional<Duration> retryAfter) {
            this(outcome, retryAfter, Trace.NONE);
        }

        @Override
        public RateLimited traced(Trace by) {
            return new RateLimited(outcome, retryAfter, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rateLimited(this);
        }

        @Override
        public String message() {
            return "Too many requests"
                    + retryAfter
                            .map(wait -> "; try again in " + wait.toSeconds() + " s")
                            .orElse("; try again later");
        }
    }

    /** No answer within the time that was allowed. */
    record TimedOut(WriteOutcome outcome, Duration after, Trace trace) implements Unavailable {

        public TimedOut(WriteOutcome outcome, Duration after) {
            this(outcome, after, Trace.NONE);
        }

        @Override
        public TimedOut traced(Trace by) {
            return new TimedOut(outcome, after, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.timedOut(this);
        }

        @Override
        public String message() {
            return "No answer within " + after.toMillis() + " ms";
        }
    }

    /** No connection, or it broke. */
    record Unreachable(WriteOutcome outcome, String detail, Trace trace) implements Unavailable {

        public Unreachable(WriteOutcome outcome, String detail) {
            this(outcome, detail, Trace.NONE);
        }

        @Override
        public Unreachable traced(Trace by) {
            return new Unreachable(outcome, detail, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unreachable(this);
        }

        @Override
        public String message() {
            return "Not reachable: " + detail;
        }
    }

    /** The service answered that it is in trouble itself. */
    record Faulted(WriteOutcome outcome, String detail, Trace trace) implements Unavailable {

        public Faulted(WriteOutcome outcome, String detail) {
            this(outcome, detail, Trace.NONE);
        }

        @Override
        public Faulted traced(Trace by) {
            return new Faulted(outcome, detail, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.faulted(this);
        }

        @Override
        public String message() {
            return "The service is in trouble: " + detail;
        }
    }
}
