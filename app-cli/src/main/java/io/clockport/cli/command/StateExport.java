package io.clockport.cli.command;

import io.clockport.cli.file.Saving;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.vavr.control.Either;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the whole offline store to one JSON document. */
@Command(
        name = "export",
        description = "Write everything in the offline store to one JSON document.",
        footer = {"", "Example:", "  clockport state export backup.json"})
public final class StateExport implements Verb {

    @Parameters(paramLabel = "FILE", description = "A file that does not exist yet.")
    private String file = "";

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        return Saving.place(file)
                .flatMap(place -> desk.store().flatMap(store -> store.exportTo(place)))
                .map(written -> new Answer(
                        "Wrote everything to " + written + "\n", Json.object("exported", written.toString())));
    }
}
