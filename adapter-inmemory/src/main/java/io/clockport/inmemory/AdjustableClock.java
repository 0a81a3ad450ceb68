package io.clockport.inmemory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The fake's clock: it runs with another one until it is set, and stands still from then on. */
public final class AdjustableClock implements InstantSource {

    private volatile InstantSource source;

    public AdjustableClock(InstantSource source) {
        this.source = source;
    }

    /** A clock that stands still until it is advanced. */
    public static AdjustableClock fixed(Instant moment) {
        return new AdjustableClock(InstantSource.fixed(moment));
    }

    @Override
    public Instant instant() {
        return source.instant();
    }

    /** What it goes by now, to come back to with {@link #runWith}. */
    public InstantSource source() {
        return source;
    }

    /** Stands still at this moment. */
    public void setTo(Instant moment) {
        source = InstantSource.fixed(moment);
    }

    /** Stands still that much later, or earlier when the duration is negative. */
    public void advance(Duration duration) {
        setTo(instant().plus(duration));
    }

    /** Runs with the other clock from now on. */
    public void runWith(InstantSource other) {
        source = other;
    }
}
