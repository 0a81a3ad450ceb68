package io.clockport.cli.report;

import io.clockport.cli.file.FileEnding;
import io.clockport.cli.names.Likeness;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** In which form a report comes. */
public enum Format {
    TEXT,
    MD,
    CSV,
    JSON,
    NDJSON,
    HTML;

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Either<Problem, Format> parse(String text) {
        return named(text)
                .<Either<Problem, Format>>map(Either::right)
                .orElseGet(() -> unknown(text).asLeft());
    }

    /** The form that the end of a file's name asks for; a name without one asks for text. */
    public static Either<Problem, Format> ofFile(Path file) {
        return FileEnding.of(file)
                .map(ending -> named(ending)
                        .<Either<Problem, Format>>map(Either::right)
                        .orElseGet(() -> Problem.usage(
                                        "what form " + file.getFileName() + " shall have cannot be told from its name",
                                        "say it with --format: " + all())
                                .asLeft()))
                .orElseGet(() -> Either.right(TEXT));
    }

    private static Optional<Format> named(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "text", "txt" -> Optional.of(TEXT);
            case "md", "markdown" -> Optional.of(MD);
            case "csv" -> Optional.of(CSV);
            case "json" -> Optional.of(JSON);
            case "ndjson", "jsonl" -> Optional.of(NDJSON);
            case "html", "htm" -> Optional.of(HTML);
            default -> Optional.empty();
        };
    }

    private static Problem unknown(String word) {
        var near = Likeness.to(word, Arrays.stream(values()).map(Format::word));
        return Problem.usage(
                "a report has no form \"" + word + "\"",
                near.isEmpty() ? "choose from " + all() : "did you mean " + String.join(" or ", near) + "?");
    }

    private static String all() {
        return Arrays.stream(values()).map(Format::word).collect(Collectors.joining(", "));
    }
}
