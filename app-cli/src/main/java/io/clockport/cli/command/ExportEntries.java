package io.clockport.cli.command;

import io.clockport.cli.export.Export;
import io.clockport.cli.export.ExportForm;
import io.clockport.cli.export.Lines;
import io.clockport.cli.export.Partial;
import io.clockport.cli.export.Places;
import io.clockport.cli.export.Waiting;
import io.clockport.cli.file.Links;
import io.clockport.cli.file.Saving;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.words.DayRange;
import io.clockport.cli.words.DayRanges;
import io.clockport.cli.words.Durations;
import io.clockport.timeentry.TimeRange;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes every entry of some days to a file, however many there are. */
@Command(
        name = "export",
        description = "Write every entry that starts on these days to a file, however many there are."
                + " What was stopped or killed goes on when the same command is run again.",
        footer = {
            "",
            "Examples:",
            "  clockport export 2025-01-01..2025-12-31 -o 2025.csv",
            "  clockport export last-month --all-users -o team.ndjson"
        })
public final class ExportEntries implements Verb {

    @Parameters(
            paramLabel = "DAYS",
            description = "A..B, or today, yesterday, week, last-week, month, last-month, 2026-03, a day.")
    private String days = "";

    @Option(names = "--all-users", description = "Everybody in the workspace, not only you.")
    private boolean allUsers;

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "csv or ndjson; else what the end of FILE says, ndjson when it has none.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "Where to; the file appears when it is whole.")
    private String file = "";

    @Option(names = "--force", description = "Replace FILE if it exists.")
    private boolean force;

    @Option(names = "--restart", description = "Begin again, and throw away what an earlier run has written of it.")
    private boolean restart;

    @Option(
            names = "--patience",
            paramLabel = "DURATION",
            description = "How long to wait for a service that does not answer; 2m if not given, 0m for not at all.")
    private String patience = "2m";

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        return Durations.parse(patience)
                .flatMap(waiting -> Saving.place(file)
                        .flatMap(place -> form(place)
                                .flatMap(form -> desk.books()
                                        .flatMap(books -> DayRanges.parse(days, books.here())
                                                .flatMap(range -> currency(form, books)
                                                        .flatMap(currency -> export(
                                                                new Places(Links.end(place)),
                                                                range,
                                                                new Lines(
                                                                        form,
                                                                        currency,
                                                                        books.here()
                                                                                .zone(),
                                                                        books.here()
                                                                                .now()),
                                                                new Waiting(waiting, ExportEntries::pause),
                                                                books,
                                                                desk)))))));
    }

    private Either<Problem, ExportForm> form(Path place) {
        return format.map(ExportForm::parse).orElseGet(() -> ExportForm.ofFile(place));
    }

    /** Only the headings of CSV name it. */
    private static Either<Problem, String> currency(ExportForm form, Books books) {
        return form == ExportForm.NDJSON
                ? Either.right("")
                : Await.value(books.account().workspaces().get(books.workspace()))
                        .map(workspace -> workspace.currency());
    }

    private Either<Problem, Answer> export(
            Places places, DayRange days, Lines lines, Waiting waiting, Books books, Desk desk) {
        var range = days.in(books.here().zone());
        return places.open(plan(range, lines, books), range.to(), restart, force)
                .flatMap(partial -> {
                    try (partial;
                            var progress = desk.progress("Exporting")) {
                        return new Export(new BooksSource(books, allUsers), range, lines, waiting, progress)
                                .into(partial)
                                .mapLeft(partial::whatNow)
                                .flatMap(now -> partial.publish(force).map(written -> answer(written, partial, now)));
                    }
                });
    }

    /** Two runs of one plan write the same; a timer that runs is told differently each time, and that is all. */
    private String plan(TimeRange range, Lines lines, Books books) {
        return "workspace " + books.workspace().value()
                + (allUsers ? ", everybody" : ", user " + books.me().value()) + ", " + range.from() + " to "
                + range.to() + ", " + lines.form() + ", " + lines.zone();
    }

    private static Answer answer(Path file, Partial partial, long now) {
        var all = partial.entries();
        var rest = now == all ? "" : ", " + now + " of them in this run";
        return new Answer(
                "Exported " + all + (all == 1 ? " entry to " : " entries to ") + file + rest + "\n",
                Json.object("exported", file.toString(), "entries", all, "entriesInThisRun", now));
    }

    private static void pause(Duration wait) {
        try {
            Thread.sleep(wait.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
