package io.clockport.cli.command;

import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.id.TimeEntryId;
import io.clockport.paging.PageRequest;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The latest finished entries, counted from 1, and the words that name one of them. */
final class Recent {

    private static final int FARTHEST = 1000;
    private static final String RUNNING = "running";

    private Recent() {}

    static Either<Problem, List<TimeEntry.Finished>> finished(Books books, int count) {
        // One more, because a running timer may be among them.
        return Await.value(books.entries().of(books.me(), EntryFilter.all()).fetch(PageRequest.first(count + 1)))
                .map(page -> page.items().stream()
                        .flatMap(entry -> entry.<Stream<TimeEntry.Finished>>fold(running -> Stream.empty(), Stream::of))
                        .limit(count)
                        .toList());
    }

    /** The entry that is meant: by its number in the list of the last ones, by its id, or as the one that runs. */
    static Either<Problem, TimeEntry> find(String word, Books books) {
        if (Shelf.isId(word)) {
            return Await.value(books.entries().get(new TimeEntryId(word.strip())));
        }
        if (word.strip().equalsIgnoreCase(RUNNING)) {
            return Stop.running(books).map(timer -> timer);
        }
        return number(word).flatMap(number -> finished(books, number).flatMap(entries -> at(number, entries)));
    }

    /** How many of the latest are wanted. */
    static Either<Problem, Integer> count(String word) {
        return counted(word)
                .<Either<Problem, Integer>>map(Either::right)
                .orElseGet(() -> Problem.usage(
                                "\"" + word + "\" is no number of entries",
                                "write one from 1 to " + FARTHEST + ", for example clockport last 25")
                        .asLeft());
    }

    static Either<Problem, Integer> number(String word) {
        return counted(word)
                .<Either<Problem, Integer>>map(Either::right)
                .orElseGet(() -> Problem.usage(
                                "\"" + word + "\" is neither the number of an entry nor its id",
                                "1 is the latest; see their numbers: clockport last; the timer is \"running\"")
                        .asLeft());
    }

    private static Optional<Integer> counted(String word) {
        return Optional.of(word.strip())
                .filter(digits -> digits.matches("[1-9]\\d{0,3}"))
                .map(Integer::parseInt)
                .filter(number -> number <= FARTHEST);
    }

    private static Either<Problem, TimeEntry> at(int number, List<TimeEntry.Finished> entries) {
        return number <= entries.size()
                ? Either.right(entries.get(number - 1))
                : new Problem(
                                ExitCode.NOT_FOUND,
                                "there is no entry number " + number,
                                "see what there is: clockport last")
                        .asLeft();
    }
}
