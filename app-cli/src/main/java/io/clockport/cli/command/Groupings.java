package io.clockport.cli.command;

import io.clockport.cli.names.Likeness;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.report.Grouping;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads by what a report is to be divided. */
final class Groupings {

    private Groupings() {}

    static Either<Problem, List<Grouping>> parse(List<String> words) {
        Either<Problem, List<Grouping>> wanted = Either.right(new ArrayList<>());
        for (var word : words) {
            wanted = wanted.flatMap(before -> one(word).map(grouping -> {
                if (!before.contains(grouping)) {
                    before.add(grouping);
                }
                return before;
            }));
        }
        return wanted;
    }

    private static Either<Problem, Grouping> one(String word) {
        return Arrays.stream(Grouping.values())
                .filter(grouping -> grouping.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .<Either<Problem, Grouping>>map(Either::right)
                .orElseGet(() -> unknown(word).asLeft());
    }

    private static Problem unknown(String word) {
        var near = Likeness.to(word, Arrays.stream(Grouping.values()).map(Grouping::word));
        var all = Arrays.stream(Grouping.values()).map(Grouping::word).collect(Collectors.joining(", "));
        return Problem.usage(
                "a report cannot be divided by \"" + word + "\"",
                near.isEmpty() ? "choose from " + all : "did you mean " + String.join(" or ", near) + "?");
    }
}
