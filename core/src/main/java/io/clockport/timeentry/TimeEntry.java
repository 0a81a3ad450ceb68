package io.clockport.timeentry;

import io.clockport.failure.Refused;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.time.Timestamp;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * Time that somebody spends. Its state is its type: only a finished entry has an end and a duration, only a running one can
 * be stopped.
 */
public sealed interface TimeEntry {

    TimeEntryId id();

    UserId owner();

    EntryDetails details();

    /** When it began, in UTC and whole seconds. */
    Instant start();

    /** Whether the workspace has locked it against changes. */
    boolean locked();

    /** Exactly one of the functions is called. */
    <R> R fold(Function<? super Running, ? extends R> running, Function<? super Finished, ? extends R> finished);

    /** What people can change about it. */
    default EntryContent content() {
        return new EntryContent(
                details(), start(), fold(running -> Optional.empty(), finished -> Optional.of(finished.end())));
    }

    /** The same entry with other content, in the state which that content makes. */
    default TimeEntry with(EntryContent content) {
        return content.end()
                .<TimeEntry>map(end ->
                        new Finished(id(), owner(), content.details(), new Interval(content.start(), end), locked()))
                .orElseGet(() -> new Running(id(), owner(), content.details(), content.start(), locked()));
    }

    /** The timer: begun and not ended. A person has one at most in each workspace. */
    record Running(TimeEntryId id, UserId owner, EntryDetails details, Instant start, boolean locked)
            implements TimeEntry {

        public Running {
            start = Timestamp.wholeSeconds(start);
        }

        /** The entry it becomes when it is stopped, or why it cannot be stopped then. */
        public Either<Refused, Finished> stoppedAt(Instant end) {
            return Interval.between(start, end).map(this::finished);
        }

        /**
         * The entry it becomes when its owner starts another timer: it ends where the other begins. When the other begins
         * before this one did, this one ends at once, with nothing booked; what the real service does then is not
         * established. Fidelity: rows {@code timer.start-stops-the-other}, {@code timer.superseded-before-start}.
         */
        public Finished supersededAt(Instant otherStart) {
            var end = Timestamp.wholeSeconds(otherStart);
            return finished(new Interval(start, end.isBefore(start) ? start : end));
        }

        private Finished finished(Interval interval) {
            return new Finished(id, owner, details, interval, locked);
        }

        @Override
        public <R> R fold(
                Function<? super Running, ? extends R> running, Function<? super Finished, ? extends R> finished) {
            return running.apply(this);
        }
    }

    /** Begun and ended. */
    record Finished(TimeEntryId id, UserId owner, EntryDetails details, Interval interval, boolean locked)
            implements TimeEntry {

        @Override
        public Instant start() {
            return interval.start();
        }

        /** When it ended, in UTC and whole seconds; never before its start. */
        public Instant end() {
            return interval.end();
        }

        public Duration duration() {
            return interval.duration();
        }

        @Override
        public <R> R fold(
                Function<? super Running, ? extends R> running, Function<? super Finished, ? extends R> finished) {
            return finished.apply(this);
        }
    }
}
