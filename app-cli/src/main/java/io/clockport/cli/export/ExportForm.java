package io.clockport.cli.export;

import io.clockport.cli.names.Likeness;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** In which form entries are exported. */
public enum ExportForm {
    CSV,
    NDJSON;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Either<Problem, ExportForm> parse(String text) {
        var word = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> form.word().equals(word))
                .findFirst()
                .<Either<Problem, ExportForm>>map(Either::right)
                .orElseGet(() -> unknown(text).asLeft());
    }

    /** CSV only when the name of the file asks for it. */
    public static ExportForm ofFile(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : NDJSON;
    }

    private static Problem unknown(String word) {
        var near = Likeness.to(word, Stream.of("csv", "ndjson"));
        return Problem.usage(
                "an export has no form \"" + word + "\"",
                near.isEmpty() ? "choose csv or ndjson" : "did you mean " + String.join(" or ", near) + "?");
    }
}
