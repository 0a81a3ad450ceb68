package io.clockport.cli.command;

import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Look;
import io.clockport.cli.report.DataReport;
import io.clockport.cli.report.Sheet;
import io.clockport.cli.report.TextReport;
import io.clockport.cli.tour.Chapter;
import io.clockport.cli.tour.Tour;
import io.clockport.cli.words.DayRanges;
import io.clockport.failure.FailureException;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** The guided tour. */
@Command(
        name = "tour",
        description = "See what Clockport can do, on an example company. Nothing of yours is touched.",
        footer = {"", "Examples:", "  clockport tour", "  clockport tour | less -R"})
public final class TakeTour implements Verb {

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        try {
            var stage = desk.example();
            var chapters = Tour.of(stage);
            return Books.of(stage.account(), stage.zone(), stage.now(), desk.look(), desk)
                    .flatMap(books -> DayRanges.parse("last-week", books.here())
                            .flatMap(week -> Report.sheet(books, week, length -> length)))
                    .map(week -> answer(chapters, week, desk.look()));
        } catch (FailureException unexpected) {
            return Either.left(Explain.failure(unexpected.failure()));
        }
    }

    private static Answer answer(List<Chapter> chapters, Sheet week, Look look) {
        var told = chapters.stream().map(chapter -> chapter.text(look)).collect(Collectors.joining("\n"));
        return new Answer(
                told + "\n" + look.bold("My week")
                        + "\nThe same entries as a timesheet, in my zone: the night on Sunday lost an hour to the clocks.\n\n"
                        + TextReport.of(week, List.of(), look),
                Json.object(
                        "chapters", chapters.stream().map(Chapter::data).toList(),
                        "week", DataReport.of(week, List.of())));
    }
}
