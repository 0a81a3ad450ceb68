package io.clockport.cli.export;

import io.clockport.async.Eventual;
import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.entry.Owner;
import io.clockport.cli.problem.Problem;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.paging.Page;
import io.clockport.paging.PageSource;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Flow;
import java.util.function.LongUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** As many entries as one likes, made when they are asked for and kept nowhere. */
final class Synthetic implements Source {

    static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private final int owners;
    private final long each;
    private final LongUnaryOperator second;
    private final TreeSet<Long> inserted = new TreeSet<>();
    private Runnable onPage = () -> {};
    private int failures;

    private Synthetic(int owners, long each, LongUnaryOperator second) {
        this.owners = owners;
        this.each = each;
        this.second = second;
    }

    /** A minute apart. */
    static Synthetic of(int owners, long each) {
        return new Synthetic(owners, each, number -> number * 60);
    }

    /** So many begin at the same second. */
    Synthetic atOnce(int many) {
        return new Synthetic(owners, each, number -> number / many);
    }

    Synthetic onEveryPage(Runnable what) {
        onPage = what;
        return this;
    }

    /** The next pages do not come. */
    void failNext(int pages) {
        failures = pages;
    }

    /** An entry that is there from now on. */
    void insert(long number) {
        inserted.add(number);
    }

    TimeRange range() {
        return new TimeRange(BEGIN, BEGIN.plusSeconds(second.applyAsLong(each) + 1_000_000));
    }

    @Override
    public Either<Problem, List<Owner>> owners() {
        return Either.right(IntStream.range(0, owners)
                .mapToObj(number -> new Owner(new UserId(id(number)), "Owner " + number, number + "@example.com"))
                .toList());
    }

    @Override
    public Flow.Publisher<TimeEntry> entries(Owner owner, TimeRange range) {
        PageSource<TimeEntry> pages = request -> {
            onPage.run();
            if (failures > 0) {
                failures--;
                return Eventual.failed(
                        new Unavailable.TimedOut(new WriteOutcome.DidNotHappen(), Duration.ofSeconds(1)));
            }
            long skipped = (long) (request.number() - 1) * request.size();
            var items = LongStream.concat(
                            inserted.descendingSet().stream().mapToLong(number -> number),
                            LongStream.iterate(latestBefore(range.to()), number -> number >= 0, number -> number - 1))
                    .filter(number -> range.contains(start(number)))
                    .skip(skipped)
                    .limit(request.size())
                    .mapToObj(number -> entry(owner, number))
                    .toList();
            return Eventual.of(new Page<>(items, items.size() < request.size()));
        };
        return pages.stream(200);
    }

    @Override
    public Either<Problem, NamedEntry> name(TimeEntry entry) {
        return Either.right(new NamedEntry(entry, Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }

    private long latestBefore(Instant end) {
        long low = -1;
        long high = each;
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (start(middle).isBefore(end)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Instant start(long number) {
        return BEGIN.plusSeconds(second.applyAsLong(number));
    }

    private TimeEntry entry(Owner owner, long number) {
        return new TimeEntry.Finished(
                new TimeEntryId(owner.id().value().substring(12) + String.format(Locale.ROOT, "%012x", number)),
                owner.id(),
                EntryDetails.describedAs(new Description("entry " + number)),
                new Interval(start(number), start(number).plusSeconds(30)),
                false);
    }

    private static String id(long number) {
        return String.format(Locale.ROOT, "%024x", number);
    }
}
