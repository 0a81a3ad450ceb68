package io.clockport.cli.command;

import io.clockport.cli.config.TargetWords;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Look;
import io.clockport.cli.report.DataReport;
import io.clockport.cli.report.Format;
import io.clockport.cli.report.Goal;
import io.clockport.cli.report.Grouping;
import io.clockport.cli.report.Sheet;
import io.clockport.cli.words.DayRange;
import io.clockport.cli.words.DayRanges;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.TimeRange;
import io.clockport.timesheet.Target;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports what was booked on some days. */
@Command(
        name = "report",
        description = "Report what was booked: one day entry by entry, several days as a table and as bars.",
        footer = {
            "",
            "Examples:",
            "  clockport report today --target 8h",
            "  clockport report week --by project --by tag",
            "  clockport report 2026-03-02..2026-03-15 --round 15m -p Website --billable",
            "  clockport report last-month -o march.html",
            "  clockport report last-month --format csv -o march.csv"
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

    @Option(
            names = "--target",
            paramLabel = "HOURS",
            description = "What is meant to be booked: " + TargetWords.EXAMPLES + "; else what your profile says.")
    private String target = "";

    @Mixin
    private Wanted wanted = new Wanted();

    @Mixin
    private Delivery delivery = new Delivery();

    @Override
    public Either<Problem, Answer> with(Books books) {
        return delivery.checked()
                .flatMap(format -> DayRanges.parse(days, books.here())
                        .flatMap(range -> Groupings.parse(by)
                                .flatMap(groupings -> RoundingWords.parse(round)
                                        .flatMap(rounding -> sheet(books, range, rounding))
                                        .flatMap(sheet -> narrowed(sheet, books))
                                        .flatMap(sheet -> heldAgainstTarget(sheet, books))
                                        .flatMap(sheet -> delivered(sheet, groupings, format, books)))));
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

    private Either<Problem, Sheet> narrowed(Sheet sheet, Books books) {
        return wanted.isEverything() ? Either.right(sheet) : wanted.in(books).map(sheet::only);
    }

    private Either<Problem, Sheet> heldAgainstTarget(Sheet sheet, Books books) {
        return target(books)
                .map(meant -> meant.hours().isEmpty()
                        ? sheet
                        : sheet.heldAgainst(new Goal(meant, books.here().today())));
    }

    /** What was said here is stronger than the person's usual. */
    private Either<Problem, Target> target(Books books) {
        return target.isBlank()
                ? Either.right(books.target())
                : TargetWords.parse(target)
                        .<Either<Problem, Target>>map(Either::right)
                        .orElseGet(() -> Problem.usage(
                                        "\"" + target + "\" is no target", "write for example " + TargetWords.EXAMPLES)
                                .asLeft());
    }

    private Either<Problem, Answer> delivered(Sheet sheet, List<Grouping> groupings, Format format, Books books) {
        return new Rendering(books, sheet, groupings, delivery.isToFile() ? Look.plain() : books.look())
                .in(format)
                .flatMap(text -> delivery.to(text, sheet.entries(), () -> DataReport.of(sheet, groupings)));
    }
}
