package io.clockport.workspace;

import io.clockport.failure.Refused;
import io.vavr.control.Either;

/** Whether time may be typed in, or only measured by a timer. */
public enum TrackingMode {
    DEFAULT,
    STOPWATCH_ONLY;

    /**
     * Lets something that would put in a finished entry by hand pass, or refuses it. Fidelity: row {@code
     * workspace.stopwatch-only}.
     */
    public <T> Either<Refused, T> allowManual(T entry) {
        return this == STOPWATCH_ONLY ? Either.left(new Refused.StopwatchOnly()) : Either.right(entry);
    }
}
