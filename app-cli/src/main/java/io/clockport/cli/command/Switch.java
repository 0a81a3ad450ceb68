package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntry;
import io.clockport.usecase.StopTimer;
import io.clockport.usecase.SwitchTimer;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stops what runs and starts something else. */
@Command(
        name = "switch",
        description =
                "Stop what runs and start something else at the same moment; unlike start it wants a timer to run.",
        footer = {"", "Example:", "  clockport switch \"Review\" -p Website --at -5m"})
public final class Switch implements BooksVerb {

    @Parameters(paramLabel = "TEXT", arity = "0..*", description = "What you do now.")
    private List<String> words = List.of();

    @Mixin
    private About about = new About();

    @Option(names = "--at", paramLabel = "WHEN", description = "When you changed; now if not given.")
    private String at = "now";

    @Override
    public Either<Problem, Answer> with(Books books) {
        return Times.past(at, books)
                .flatMap(moment -> Stop.running(books)
                        .flatMap(timer -> Stop.inOrder(timer, moment, books.here()))
                        .flatMap(timer -> about.on(EntryDetails.none(), words, books)
                                .flatMap(details -> switched(timer, new NewTimer(details, moment), books))));
    }

    private static Either<Problem, Answer> switched(TimeEntry.Running timer, NewTimer next, Books books) {
        var stopping = new StopTimer(books.workspace(), books.account().workspaces(), books.entries());
        var switching = new SwitchTimer(stopping, books.entries());
        return Start.superseding(Optional.of(timer), books, () -> switching.switchTo(books.me(), next))
                .flatMap(outcome -> Start.told(outcome, books));
    }
}
