package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.report.DataReport;
import io.clockport.cli.report.Grouping;
import io.clockport.cli.report.Sheet;
import io.clockport.cli.report.TextReport;
import io.clockport.cli.words.DayRange;
import io.clockport.cli.words.DayRanges;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.TimeRange;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports what was booked on some days. */
@Command(
        name = "report",
        description = "Report what was booked: one day entry by entry, several days as a table and as bars.",
        footer = {
            "",
            "Examples:",
            "  clockport report today",
            "  clockport report week --by project --by tag",
            "  clockport report 2026-03-02..2026-03-15 --round 15m",
            "  clockport report last-month --json"
        })
public final class Report implements BooksVerb {

    @Parameters(
            paramLabel = "DAYS",
            arity = "0..1",
            description = "today, yesterday, week, last-week, month, last-month, 2026-03, a day, or A..B.")
    private String days = "today";

    @Option(
            names = "--by",
            paramLabel = "WHAT",
            split = ",",
            description = "Divide it by project, client, task, tag, day or billable.")
    private List<String> by = List.of();

    @Option(
            names = "--round",
            paramLabel = "STEP",
            description = "Round each entry: 15m to the nearest, 15m:up, 15m:down.")
    private String round = "";

    @Override
    public Either<Problem, Answer> with(Books books) {
        return DayRanges.parse(days, books.here())
                .flatMap(range -> Groupings.parse(by)
                        .flatMap(wanted -> RoundingWords.parse(round)
                                .flatMap(rounding -> sheet(books, range, rounding))
                                .map(sheet -> answer(sheet, wanted, books))));
    }

    /** Everything that reaches into the days, also what began before them: an entry lasts 999 hours at most. */
    static Either<Problem, Sheet> sheet(Books books, DayRange range, Function<Duration, Duration> rounding) {
        var days = range.in(books.here().zone());
        var reach = new TimeRange(days.from().minus(Interval.MAX), days.to());
        return Await.all(books.entries().of(books.me(), EntryFilter.in(reach)))
                .map(entries -> entries.stream()
                        .filter(entry -> entry.fold(
                                running -> true, finished -> !finished.end().isBefore(days.from())))
                        .toList())
                .flatMap(entries -> new Naming(books).all(entries))
                .map(entries -> Sheet.of(
                        range, books.here().zone(), entries, books.here().now(), rounding));
    }

    private static Answer answer(Sheet sheet, List<Grouping> by, Books books) {
        return new Answer(TextReport.of(sheet, by, books.look()), DataReport.of(sheet, by));
    }
}
