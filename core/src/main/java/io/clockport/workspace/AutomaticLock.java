package io.clockport.workspace;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.Function;

/** A lock that moves on by itself as time passes. */
public sealed interface AutomaticLock {

    /** The moment before which everything is locked, seen from {@code now}; days begin where {@code zone} says. */
    Instant boundary(Instant now, ZoneId zone);

    /** Exactly one of the functions is called. */
    <R> R fold(
            Function<? super OlderThan, ? extends R> olderThan,
            Function<? super Weekly, ? extends R> weekly,
            Function<? super Monthly, ? extends R> monthly);

    /** Locks what is older than some days, weeks or months, counted back from the beginning of today. */
    record OlderThan(int amount, ChronoUnit unit) implements AutomaticLock {

        public OlderThan {
            if (amount < 1 || (unit != ChronoUnit.DAYS && unit != ChronoUnit.WEEKS && unit != ChronoUnit.MONTHS)) {
                throw new IllegalArgumentException("a lock counts days, weeks or months, got " + amount + " " + unit);
            }
        }

        @Override
        public Instant boundary(Instant now, ZoneId zone) {
            return beginningOf(today(now, zone).minus(amount, unit), zone);
        }

        @Override
        public <R> R fold(
                Function<? super OlderThan, ? extends R> olderThan,
                Function<? super Weekly, ? extends R> weekly,
                Function<? super Monthly, ? extends R> monthly) {
            return olderThan.apply(this);
        }
    }

    /** On each {@code changeDay}, locks the weeks that ended before it; a week begins on {@code firstDay}. */
    record Weekly(DayOfWeek changeDay, DayOfWeek firstDay) implements AutomaticLock {

        @Override
        public Instant boundary(Instant now, ZoneId zone) {
            var change = today(now, zone).with(TemporalAdjusters.previousOrSame(changeDay));
            return beginningOf(change.with(TemporalAdjusters.previousOrSame(firstDay)), zone);
        }

        @Override
        public <R> R fold(
                Function<? super OlderThan, ? extends R> olderThan,
                Function<? super Weekly, ? extends R> weekly,
                Function<? super Monthly, ? extends R> monthly) {
            return weekly.apply(this);
        }
    }

    /** On a day of each month, locks the months before; in a shorter month on its last day. */
    record Monthly(int dayOfMonth) implements AutomaticLock {

        public Monthly {
            if (dayOfMonth < 1 || dayOfMonth > 31) {
                throw new IllegalArgumentException("a month has days 1 to 31, got " + dayOfMonth);
            }
        }

        @Override
        public Instant boundary(Instant now, ZoneId zone) {
            var today = today(now, zone);
            int changeDay = Math.min(dayOfMonth, today.lengthOfMonth());
            var month = today.getDayOfMonth() >= changeDay ? today : today.minusMonths(1);
            return beginningOf(month.withDayOfMonth(1), zone);
        }

        @Override
        public <R> R fold(
                Function<? super OlderThan, ? extends R> olderThan,
                Function<? super Weekly, ? extends R> weekly,
                Function<? super Monthly, ? extends R> monthly) {
            return monthly.apply(this);
        }
    }

    private static LocalDate today(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate();
    }

    private static Instant beginningOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }
}
