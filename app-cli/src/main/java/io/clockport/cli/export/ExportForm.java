package io.clockport.cli.export;

import io.clockport.cli.file.FileEnding;
import io.clockport.cli.names.Likeness;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In which form entries are exported. */
public enum ExportForm {
    CSV,
    NDJSON;

    public static Either<Problem, ExportForm> parse(String text) {
        return named(text)
                .<Either<Problem, ExportForm>>map(Either::right)
                .orElseGet(() -> unknown(text).asLeft());
    }

    /** The form that the end of a file's name asks for; a name without one asks for NDJSON. */
    public static Either<Problem, ExportForm> ofFile(Path file) {
        return FileEnding.of(file)
                .map(ending -> named(ending)
                        .<Either<Problem, ExportForm>>map(Either::right)
                        .orElseGet(() -> Problem.usage(
                                        "an export has no form for a name like " + file.getFileName(),
                                        "end it in .csv or .ndjson, or say the form with --format: csv or ndjson")
                                .asLeft()))
                .orElseGet(() -> Either.right(NDJSON));
    }

    private static Optional<ExportForm> named(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "csv" -> Optional.of(CSV);
            case "ndjson", "jsonl" -> Optional.of(NDJSON);
            default -> Optional.empty();
        };
    }

    private static Problem unknown(String word) {
        var near = Likeness.to(word, Stream.of("csv", "ndjson"));
        return Problem.usage(
                "an export has no form \"" + word + "\"",
                near.isEmpty() ? "choose csv or ndjson" : "did you mean " + String.join(" or ", near) + "?");
    }
}
