package io.clockport.fake;

import io.clockport.Clockify;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What the server needs of a simulated Clockify beyond the ports: to whom a key belongs, and the handles of the control
 * plane. A Clockify that is not simulated has none of it; served over one, the server is a proxy for one account.
 */
public interface Simulation {

    /** The account that the key or token opens, as its person sees it. Empty for a key that nobody has. */
    Optional<Clockify> accountOf(String key);

    /** What administrators do over the wire; without it, those operations are not simulated. */
    default Optional<Administration> administration() {
        return Optional.empty();
    }

    /** Whether the simulation has this disputed behaviour; only those of the wire are asked for. */
    default boolean has(WireQuirk quirk) {
        return quirk.byDefault();
    }

    /** What time it is for the simulation. */
    Instant now();

    /** Lets the simulation's clock stand still at this moment. */
    void setClock(Instant moment);

    /** Lets the clock stand still that much later. */
    void advanceClock(Duration duration);

    /** Lets the clock run with the machine's. */
    void runClock();

    /** Everything that is kept, as one JSON document. */
    String state();

    /** Replaces everything by the document, or says why it cannot be used. */
    Either<String, String> replaceState(String document);

    /** Goes back to what was kept when the server began to listen. */
    void reset();
}
