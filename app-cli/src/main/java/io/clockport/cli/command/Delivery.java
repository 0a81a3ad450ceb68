package io.clockport.cli.command;

import io.clockport.cli.file.Saving;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.report.Format;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** In which form a report goes where. */
final class Delivery {

    @Option(
            names = "--format",
            paramLabel = "FORM",
            description = "text, md, csv, json, ndjson or html; else what the end of FILE says, else text.")
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write it to this file, which must not exist yet.")
    private Optional<String> file = Optional.empty();

    @Option(names = "--force", description = "Replace FILE if it exists.")
    private boolean force;

    /** The form that is wanted, once it is sure that all of it makes sense. */
    Either<Problem, Format> checked() {
        if (force && file.isEmpty()) {
            return Problem.usage("--force is about a file, and none is named", "add -o FILE")
                    .asLeft();
        }
        return place().flatMap(place -> format.map(Format::parse)
                .or(() -> place.map(Format::ofFile))
                .orElseGet(() -> Either.right(Format.TEXT)));
    }

    boolean isToFile() {
        return file.isPresent();
    }

    /** The answer: the text itself, or where it was written. */
    Either<Problem, Answer> to(String text, long entries, Supplier<Map<String, Object>> data) {
        return place().flatMap(place -> place.map(
                        found -> Saving.text(found, force, text).map(saved -> written(saved, entries)))
                .orElseGet(() -> Either.right(new Answer(text, data.get()))));
    }

    private Either<Problem, Optional<Path>> place() {
        return file.map(name -> Saving.place(name)
                        .flatMap(place -> Saving.free(place, force))
                        .map(Optional::of))
                .orElseGet(() -> Either.right(Optional.empty()));
    }

    private static Answer written(Path place, long entries) {
        return new Answer(
                "Wrote " + entries + (entries == 1 ? " entry to " : " entries to ") + place + "\n",
                Json.object("written", place.toString(), "entries", entries));
    }
}
