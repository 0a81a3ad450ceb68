package io.clockport.http;

import io.clockport.id.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * From when on something was made that comes of a write.
 *
 * @param earliest empty when the service did not say what time it is
 * @param claimed whether something with this id is known to come of another write
 */
record Origin(Optional<Instant> earliest, Predicate<String> claimed) {

    /** Seen from a look that was answered just now. */
    static Origin of(Answer look, Sending sent, Claims claims) {
        var ago = Duration.ofNanos(System.nanoTime() - sent.since());
        return new Origin(look.date().map(date -> Settle.earliest(date, ago)), claims::isClaimed);
    }

    boolean canBe(Id id) {
        return !claimed.test(id.value())
                && Settle.madeAt(id.value())
                        .flatMap(made -> earliest.map(moment -> !made.isBefore(moment)))
                        .orElse(true);
    }

    /** Whether the time of its making is known, so that what is older was left out. */
    boolean isSure(Id id) {
        return earliest.isPresent() && Settle.madeAt(id.value()).isPresent();
    }
}
