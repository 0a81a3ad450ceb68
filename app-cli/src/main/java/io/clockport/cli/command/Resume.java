package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.timeentry.NewTimer;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Starts a timer that says what an earlier entry says. */
@Command(
        name = "resume",
        description = "Go on with what an earlier entry says, in a new one.",
        footer = {"", "Examples:", "  clockport resume", "  clockport resume 3        (see clockport last)"})
public final class Resume implements BooksVerb {

    @Parameters(
            paramLabel = "NO",
            arity = "0..1",
            description = "Number or id of the entry; 1, the latest, if not given.")
    private String word = "1";

    @Option(names = "--at", paramLabel = "WHEN", description = "When it began; now if not given.")
    private String at = "now";

    @Override
    public Either<Problem, Answer> with(Books books) {
        return Times.past(at, books)
                .flatMap(start -> Recent.find(word, books)
                        .flatMap(entry -> Start.safely(new NewTimer(entry.details(), start), books)));
    }
}
