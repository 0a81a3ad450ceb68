package io.clockport.cli;

import io.clockport.cli.names.Likeness;
import io.clockport.cli.problem.Problem;
import io.clockport.inmemory.Quirk;
import io.clockport.inmemory.Quirks;
import io.vavr.control.Either;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Disputed behaviour as it was ordered on the command line: what is on, and the number of what has one. */
record OrderedQuirks(Quirks quirks, Map<Quirk, Integer> numbers) {

    private static final Set<Quirk> WITH_A_NUMBER =
            Set.of(Quirk.LIMIT_REQUESTS_PER_SECOND, Quirk.LIMIT_REQUESTS_PER_HOUR);
    private static final String A_NUMBER = "[0-9]{1,6}";

    /** Each word is {@code name=true}, {@code name=false}, or {@code name=10} where there is a number. */
    static Either<Problem, OrderedQuirks> of(List<String> words) {
        Either<Problem, OrderedQuirks> ordered =
                Either.right(new OrderedQuirks(Quirks.byDefault(), new EnumMap<>(Quirk.class)));
        for (var word : words) {
            ordered = ordered.flatMap(before -> before.and(word));
        }
        return ordered;
    }

    private Either<Problem, OrderedQuirks> and(String word) {
        var parts = word.split("=", 2);
        var value = parts.length < 2 ? "" : parts[1];
        return Quirk.named(parts[0])
                .map(quirk -> and(quirk, value))
                .orElseGet(() -> unknown(parts[0]).asLeft());
    }

    private Either<Problem, OrderedQuirks> and(Quirk quirk, String value) {
        if (value.equals("true") || value.equals("false")) {
            return Either.right(new OrderedQuirks(quirks.with(quirk, Boolean.parseBoolean(value)), numbers));
        }
        if (WITH_A_NUMBER.contains(quirk) && value.matches(A_NUMBER)) {
            var more = new EnumMap<Quirk, Integer>(Quirk.class);
            more.putAll(numbers);
            more.put(quirk, Integer.valueOf(value));
            return Either.right(new OrderedQuirks(quirks.with(quirk, true), more));
        }
        return Problem.usage(
                        "the quirk " + quirk.label() + " is not " + value,
                        "it is true"
                                + (WITH_A_NUMBER.contains(quirk) ? ", false, or a number of requests" : " or false"))
                .asLeft();
    }

    private static Problem unknown(String name) {
        var known = Arrays.stream(Quirk.values()).map(Quirk::label).toList();
        return Problem.usage(
                "there is no quirk \"" + name + "\"",
                Likeness.question(name, known.stream())
                        + "known are, each =true or =false: "
                        + known.stream().collect(Collectors.joining(", ")));
    }

    Optional<Integer> number(Quirk quirk) {
        return Optional.ofNullable(numbers.get(quirk));
    }
}
