package io.clockport.fake;

import io.clockport.Clockify;
import io.clockport.fake.page.Overview;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    /** Every disputed behaviour that can be switched, in a fixed order. */
    default List<Switch> quirks() {
        return Arrays.stream(WireQuirk.values())
                .map(quirk -> new Switch(quirk.label(), has(quirk), quirk.byDefault()))
                .toList();
    }

    /** Moves these switches, all or none; says why not when it cannot. Each is known. */
    default Either<String, Map<String, Boolean>> setQuirks(Map<String, Boolean> values) {
        return Either.left("the switches of this simulation cannot be moved while it runs");
    }

    /** What time it is for the simulation. */
    Instant now();

    /** Lets the simulation's clock stand still at this moment. */
    void setClock(Instant moment);

    /** Lets the clock stand still that much later. */
    void advanceClock(Duration duration);

    /** Lets the clock run with the machine's. */
    void runClock();

    /** What is kept, as far as a page for people has room for it. */
    default Overview overview() {
        return Overview.untold();
    }

    /** Everything that is kept, as one JSON document. */
    String state();

    /** Replaces everything by the document, or says why it cannot be used. */
    Either<String, String> replaceState(String document);

    /** Goes back to what was there when the server began to listen: what was kept, the switches, the clock. */
    void reset();

    /** What is kept now, to come back to. */
    default Saved save() {
        var document = state();
        return new Saved() {
            @Override
            public String document() {
                return document;
            }

            @Override
            public Either<String, String> restore() {
                return replaceState(document);
            }
        };
    }

    /** A disputed behaviour: its name, whether it is on, and whether it is without being told. */
    record Switch(String name, boolean value, boolean byDefault) {}

    /** What was kept at some time. */
    interface Saved {

        /** As one JSON document. */
        String document();

        /** Makes it what is kept again, or says why it cannot be any more. */
        Either<String, String> restore();
    }
}
