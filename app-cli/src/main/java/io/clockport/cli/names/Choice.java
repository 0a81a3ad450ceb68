package io.clockport.cli.names;

import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The rule by which a word chooses one of several things: the id; else the exact name; else the name in any case of letters;
 * else the beginning of exactly one name.
 */
public final class Choice {

    private static final int MOST_LISTED = 5;

    private Choice() {}

    /** {@code kind} is the word for people ("project"), {@code listing} the command that shows them all. */
    public static <T> Either<Problem, T> of(String kind, String listing, String word, List<Named<T>> things) {
        return of(kind, listing, word, things, false);
    }

    /** The same for something to be used: of several that fit equally well, the only one that is in use. */
    public static <T> Either<Problem, T> inUse(String kind, String listing, String word, List<Named<T>> things) {
        return of(kind, listing, word, things, true);
    }

    private static <T> Either<Problem, T> of(
            String kind, String listing, String word, List<Named<T>> things, boolean preferUsed) {
        var lower = word.strip().toLowerCase(Locale.ROOT);
        List<Predicate<Named<T>>> rules = List.of(
                thing -> thing.id().equals(word.strip()),
                thing -> thing.name().equals(word.strip()),
                thing -> thing.name().toLowerCase(Locale.ROOT).equals(lower),
                thing -> !lower.isEmpty()
                        && thing.name().toLowerCase(Locale.ROOT).startsWith(lower));
        return rules.stream()
                .map(rule -> things.stream().filter(rule).toList())
                .filter(fitting -> !fitting.isEmpty())
                .findFirst()
                .map(fitting -> only(kind, word, preferUsed ? preferred(fitting) : fitting))
                .orElseGet(() -> unknown(kind, listing, word, things));
    }

    private static <T> List<Named<T>> preferred(List<Named<T>> fitting) {
        var used = fitting.stream().filter(Named::used).toList();
        return used.isEmpty() ? fitting : used;
    }

    private static <T> Either<Problem, T> only(String kind, String word, List<Named<T>> fitting) {
        if (fitting.size() == 1) {
            return Either.right(fitting.get(0).thing());
        }
        var listed = fitting.stream()
                .limit(MOST_LISTED)
                .map(thing -> thing.shown().get())
                .collect(Collectors.joining(", "));
        var more = fitting.size() > MOST_LISTED ? " and " + (fitting.size() - MOST_LISTED) + " more" : "";
        return Problem.refused(
                        "\"" + word + "\" can be more than one " + kind + ": " + listed + more,
                        "write more of it as it is listed, or the id")
                .asLeft();
    }

    private static <T> Either<Problem, T> unknown(String kind, String listing, String word, List<Named<T>> things) {
        var near = Likeness.to(word.strip(), things.stream().map(Named::name));
        return new Problem(
                        ExitCode.NOT_FOUND,
                        "there is no " + kind + " \"" + word + "\"",
                        near.isEmpty()
                                ? "see what there is: " + listing
                                : "did you mean "
                                        + near.stream()
                                                .map(name -> "\"" + name + "\"")
                                                .collect(Collectors.joining(" or "))
                                        + "? see what there is: " + listing)
                .asLeft();
    }
}
