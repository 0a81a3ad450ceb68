package io.clockport.cli.command;

import io.clockport.cli.render.Clean;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A numbered list from which a person chooses. */
final class Menu {

    private static final int PATIENCE = 3;

    private Menu() {}

    /** The one that was chosen; nothing when nobody is there, or nothing of the list was said in a few tries. */
    static <T> Optional<T> choose(String question, List<T> things, List<String> shown, Person person) {
        var asked = Clean.line(question) + "\n" + numbered(shown) + "1 to " + things.size() + ": ";
        for (int tries = 0; tries < PATIENCE; tries++) {
            var answer = person.ask(asked);
            var chosen = answer.flatMap(word -> number(word, things.size()));
            if (answer.isEmpty() || chosen.isPresent()) {
                return chosen.map(number -> things.get(number - 1));
            }
            asked = "1 to " + things.size() + ": ";
        }
        return Optional.empty();
    }

    /** Lines such as {@code  2  Website}. */
    static String numbered(List<String> shown) {
        return IntStream.range(0, shown.size())
                .mapToObj(index -> "  " + (index + 1) + "  " + Clean.line(shown.get(index)) + "\n")
                .collect(Collectors.joining());
    }

    /** A number from 1 to {@code most}. */
    static Optional<Integer> number(String word, int most) {
        return Optional.of(word.strip())
                .filter(digits -> digits.matches("[1-9]\\d{0,5}"))
                .map(Integer::parseInt)
                .filter(number -> number <= most);
    }
}
