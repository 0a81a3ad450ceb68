package io.clockport.http;

import io.clockport.id.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Between which moments something was made that comes of a write, by the service's clock.
 *
 * @param earliest empty when the service did not say what time it is
 * @param latest empty when it may still be made
 * @param claimed whether something with this id is known to come of another write
 */
record Origin(Optional<Instant> earliest, Optional<Instant> latest, Predicate<String> claimed) {

    /** Seen from a look that was answered just now. */
    static Origin of(Answer look, Sent sent, Claims claims) {
        long now = System.nanoTime();
        return new Origin(
                look.date().map(date -> Settle.earliest(date, sent.sinceThen(now))),
                look.date().flatMap(date -> sent.sinceDeclined(now).map(ago -> Settle.latest(date, ago))),
                claims::isClaimed);
    }

    boolean canBe(Id id) {
        return !claimed.test(id.value())
                && Settle.madeAt(id.value()).filter(made -> !isWithin(made)).isEmpty();
    }

    /** Whether the time of its making is known, so that what is older was left out. */
    boolean isSure(Id id) {
        return earliest.isPresent() && Settle.madeAt(id.value()).isPresent();
    }

    private boolean isWithin(Instant made) {
        return earliest.filter(made::isBefore).isEmpty()
                && latest.filter(made::isAfter).isEmpty();
    }
}
