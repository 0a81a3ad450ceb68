package io.clockport.http;

import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.id.Id;
import io.clockport.id.UserId;
import io.clockport.time.Timestamp;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is true about a write whose answer was lost, judged by what is there now. Pure: what a look showed goes in. When in
 * doubt it is doubt that comes out, because an hour that is booked twice and one that is lost cost the same.
 */
final class Settle {

    /** By how much the clocks behind the service may differ from each other. */
    private static final Duration SKEW = Duration.ofSeconds(1);

    private Settle() {}

    /**
     * The earliest second that the id of something can begin with which this write made: by the service's own clock, which
     * stood at {@code date} when the look was answered, {@code ago} after the write was sent.
     */
    static Instant earliest(Instant date, Duration ago) {
        return date.minus(ago).minus(SKEW).truncatedTo(ChronoUnit.SECONDS);
    }

    /** The latest such second, where the service was done with the write {@code ago} before the look was answered. */
    static Instant latest(Instant date, Duration ago) {
        // Dates are cut to the second, so the moment itself may be almost a second later.
        return date.plusSeconds(1).minus(ago).plus(SKEW).truncatedTo(ChronoUnit.SECONDS);
    }

    /** When something was made, which its id begins with. Fidelity: row {@code ids.creation-second}. */
    static Optional<Instant> madeAt(String id) {
        return id.matches("[0-9a-f]{24}")
                ? Optional.of(Instant.ofEpochSecond(Long.parseLong(id.substring(0, 8), 16)))
                : Optional.empty();
    }

    /**
     * Something that can be there several times: it took place if just one of what is there says the same and can come of it.
     * What can come of it but says something else may be what the service made of it.
     *
     * @param there what can be the result at all, by its place in time
     * @param rival whether another write that says the same is under way
     */
    static <T> Sought<T> made(
            List<T> there, Function<? super T, Id> id, Predicate<? super T> saysTheSame, Origin origin, boolean rival) {
        var candidates =
                there.stream().filter(one -> origin.canBe(id.apply(one))).toList();
        var same = candidates.stream().filter(saysTheSame).toList();
        if (candidates.isEmpty()) {
            return new Sought.Absent<>();
        }
        return same.size() == 1 && !rival && origin.isSure(id.apply(same.get(0)))
                ? new Sought.Found<>(same.get(0))
                : new Sought.Unclear<>();
    }

    /** Something with a name that only one can have: who has it is this write's, or stands in its way. */
    static <T> Sought<T> named(
            Optional<T> holder,
            Function<? super T, Id> id,
            Predicate<? super T> saysTheSame,
            Origin origin,
            boolean rival,
            Refused taken) {
        if (holder.isEmpty()) {
            return new Sought.Absent<>();
        }
        var who = id.apply(holder.get());
        if (!origin.canBe(who)) {
            return new Sought.Impossible<>(taken);
        }
        return !rival && origin.isSure(who) && saysTheSame.test(holder.get())
                ? new Sought.Found<>(holder.get())
                : new Sought.Unclear<>();
    }

    /** A timer that was to end then. */
    static Sought<TimeEntry.Finished> stopped(TimeEntry now, Instant end) {
        return now.fold(
                running -> new Sought.Absent<>(),
                finished -> finished.end().equals(Timestamp.wholeSeconds(end))
                        ? new Sought.Found<>(finished)
                        : new Sought.Impossible<>(new Refused.NotRunning(now.id())));
    }

    /** People who were to be on a project, or off it. */
    static <T> Sought<T> members(Set<UserId> asked, boolean wanted, Set<UserId> now, T value) {
        long done = asked.stream().filter(user -> now.contains(user) == wanted).count();
        if (done == asked.size()) {
            return new Sought.Found<>(value);
        }
        return done == 0 ? new Sought.Absent<>() : new Sought.Unclear<>();
    }

    /** A change from one state to another. One to the same state cannot be seen; {@code over} says that nothing is to come. */
    static <T, S> Sought<T> changed(S before, S wanted, S now, T value, boolean over) {
        if (now.equals(wanted)) {
            return over || !before.equals(wanted) ? new Sought.Found<>(value) : new Sought.Unclear<>();
        }
        return now.equals(before) ? new Sought.Absent<>() : new Sought.Unclear<>();
    }

    /**
     * What to tell the caller, or empty when it is worth looking again.
     *
     * @param over whether the service has said itself that it is done with the request and did not do it
     * @param lost what the caller is told when nothing can be found out
     */
    static <T> Optional<Either<Failure, T>> verdict(Sought<T> sought, boolean over, Failure lost) {
        return sought.fold(
                value -> Optional.of(Either.right(value)),
                why -> Optional.of(Either.left(why.traced(lost.trace()))),
                () -> over ? Optional.of(Either.left(harmless(lost))) : Optional.empty(),
                Optional::empty);
    }

    /** Whether a write with this outcome may have taken place, so that there is something to find out. */
    static boolean isOpen(Failure failure) {
        return failure.fold(
                refused -> false,
                unavailable -> unavailable.outcome().fold(() -> false, mayHaveHappened -> true),
                unintelligible -> unintelligible.outcome().fold(() -> false, mayHaveHappened -> true));
    }

    /** The same failure of a write that certainly did not happen. */
    static Failure harmless(Failure lost) {
        Failure harmless = lost.fold(
                refused -> refused,
                unavailable -> unavailable.match(new Harmless()),
                odd -> new Unintelligible(Call.UNHARMED, odd.exchange(), odd.reason()));
        return harmless.traced(lost.trace());
    }

    private static final class Harmless implements Unavailable.Cases<Failure> {

        @Override
        public Failure rateLimited(Unavailable.RateLimited lost) {
            return new Unavailable.RateLimited(Call.UNHARMED, lost.retryAfter());
        }

        @Override
        public Failure timedOut(Unavailable.TimedOut lost) {
            return new Unavailable.TimedOut(Call.UNHARMED, lost.after());
        }

        @Override
        public Failure unreachable(Unavailable.Unreachable lost) {
            return new Unavailable.Unreachable(Call.UNHARMED, lost.detail());
        }

        @Override
        public Failure faulted(Unavailable.Faulted lost) {
            return new Unavailable.Faulted(Call.UNHARMED, lost.detail());
        }
    }
}
