package io.clockport.failure;

import java.util.function.Function;

/**
 * The answer makes no sense to this library: the service changed, or there is a bug here. {@code exchange} names the
 * request it was the answer to, {@code reason} what could not be understood. For a write, {@code outcome} says whether it
 * may have happened all the same.
 */
public record Unintelligible(WriteOutcome outcome, String exchange, String reason, Trace trace) implements Failure {

    public Unintelligible(WriteOutcome outcome, String exchange, String reason) {
        this(outcome, exchange, reason, Trace.NONE);
    }

    @Override
    public Unintelligible traced(Trace by) {
        return new Unintelligible(outcome, exchange, reason, by);
    }

    @Override
    public <R> R fold(
            Function<? super Refused, ? extends R> refused,
            Function<? super Unavailable, ? extends R> unavailable,
            Function<? super Unintelligible, ? extends R> unintelligible) {
        return unintelligible.apply(this);
    }

    @Override
    public String message() {
        return "The answer to " + exchange + " could not be understood: " + reason;
    }
}
