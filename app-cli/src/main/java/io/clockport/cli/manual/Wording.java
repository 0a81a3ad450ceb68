package io.clockport.cli.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The texts of the command model, freed from the signs that the parser's own help would read in them. */
final class Wording {

    private Wording() {}

    static String sentence(String[] description) {
        return String.join(" ", List.of(description))
                .replace("%n", " ")
                .replace("%%", "%")
                .strip();
    }

    /** What help shows below the options, without the empty lines around it. */
    static List<String> examples(String[] footer) {
        return Arrays.stream(footer)
                .map(line -> line.replace("%%", "%"))
                .dropWhile(String::isBlank)
                .toList();
    }

    /** As the line takes it: {@code [TEXT...]}. */
    static String argument(PositionalParamSpec argument) {
        var label = argument.paramLabel() + (argument.arity().max() > 1 ? "..." : "");
        return argument.arity().min() == 0 ? "[" + label + "]" : label;
    }

    /** In lines of a width, the first behind one indent and the others behind another. A word is never cut: it may be copied. */
    static List<String> wrapped(String text, int width, String first, String others) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder(first);
        boolean empty = true;
        for (var word : text.strip().split("\\s+", -1)) {
            if (!empty && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
