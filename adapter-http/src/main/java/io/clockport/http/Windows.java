package io.clockport.http;

import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The stretch of time that a filter means, to the second. The service may read a window's ends as the time on the wall of
 * the account's zone, so a wider one is asked for and what is too much is left out here; this is right whichever reading is
 * true. Fidelity: row {@code entries.window-zone}.
 *
 * @param from the first moment that belongs to it, empty when it has always begun
 * @param to the first moment that does not belong to it any more, empty when it never ends
 */
record Windows(Optional<Instant> from, Optional<Instant> to) {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Instant EARLIEST = midnight(LocalDate.of(1, 1, 2));
    private static final Instant LATEST = midnight(LocalDate.of(9999, 12, 30));

    /** What the filter's range and week have in common. */
    static Windows of(EntryFilter filter) {
        var range = filter.range();
        var week = filter.weekBefore();
        return new Windows(
                latest(range.map(asked -> asked.from()), week.map(end -> end.minus(WEEK))),
                earliest(range.map(asked -> asked.to()), week));
    }

    boolean isEmpty() {
        return from.isPresent() && to.isPresent() && !from.get().isBefore(to.get());
    }

    boolean contains(TimeEntry entry) {
        var start = entry.start();
        return from.filter(start::isBefore).isEmpty()
                && to.filter(end -> !start.isBefore(end)).isEmpty();
    }

    /** What to ask for, so that nothing of this is missing in whatever zone up to {@code margin} from UTC it is read. */
    Route asked(Route route, Duration margin) {
        return route.with(
                        "start",
                        from.filter(moment -> moment.isAfter(EARLIEST.plus(margin)))
                                .map(moment -> moment.minus(margin).truncatedTo(ChronoUnit.SECONDS)),
                        Windows::written)
                .with(
                        "end",
                        to.filter(moment -> moment.isBefore(LATEST.minus(margin)))
                                .map(moment ->
                                        moment.plus(margin).plusSeconds(1).truncatedTo(ChronoUnit.SECONDS)),
                        Windows::written);
    }

    /** A moment in whole seconds as {@link Instant#toString} writes it, without setting up what formats times of every kind. */
    static String written(Instant second) {
        var wall = LocalDateTime.ofInstant(second, ZoneOffset.UTC);
        return wall.getSecond() == 0 ? wall + ":00Z" : wall + "Z";
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static Optional<Instant> latest(Optional<Instant> one, Optional<Instant> other) {
        return one.flatMap(a -> other.filter(a::isBefore).or(() -> one)).or(() -> other);
    }

    private static Optional<Instant> earliest(Optional<Instant> one, Optional<Instant> other) {
        return one.flatMap(a -> other.filter(a::isAfter).or(() -> one)).or(() -> other);
    }
}
