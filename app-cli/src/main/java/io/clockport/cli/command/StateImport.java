package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.vavr.control.Either;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replaces what is in the offline store by what a document says. */
@Command(
        name = "import",
        description = "Fill the offline store from a JSON document that was exported before.",
        footer = {"", "Example:", "  clockport state import backup.json"})
public final class StateImport implements Verb {

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Also when the store holds time already, which is lost then.")
    private boolean replace;

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        return desk.store()
                .flatMap(store -> replace || !store.isUsed() ? Either.right(store) : inUse())
                .flatMap(store -> store.importFrom(file))
                .map(read ->
                        new Answer("Read everything from " + read + "\n", Json.object("imported", read.toString())));
    }

    private static Either<Problem, Store> inUse() {
        return Problem.refused(
                        "the store holds something already, which would be lost",
                        "export it first (clockport state export FILE), then add --replace")
                .asLeft();
    }
}
