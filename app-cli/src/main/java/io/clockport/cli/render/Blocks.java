package io.clockport.cli.render;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of a table one below the other, each cell on a line of its own beside its heading, where there is no room for more. */
final class Blocks {

    private static final String INDENT = "  ";

    private final List<Heading> headings;
    private final int width;
    private final int names;
    private final int head;

    Blocks(List<Heading> headings, int width) {
        this.headings = headings;
        this.width = width;
        this.head = head(headings);
        this.names = headings.stream()
                .skip(head)
                .mapToInt(heading -> Columns.of(heading.title()))
                .max()
                .orElse(0);
    }

    /** The columns whose cells say together which row it is: up to the first that has a name and holds words. */
    private static int head(List<Heading> headings) {
        return IntStream.range(0, headings.size())
                        .filter(at -> !headings.get(at).right()
                                && !headings.get(at).title().isEmpty())
                        .findFirst()
                        .orElse(0)
                + 1;
    }

    String row(List<String> cells, UnaryOperator<String> style) {
        var title = cells.stream().limit(head).filter(cell -> !cell.isBlank()).collect(Collectors.joining(INDENT));
        return title(title, style)
                + IntStream.range(head, cells.size())
                        .filter(at -> !cells.get(at).isBlank())
                        .mapToObj(at -> cell(headings.get(at).title(), cells.get(at)))
                        .collect(Collectors.joining());
    }

    /** What does not fit on the first line is set off from what is said below. */
    private String title(String text, UnaryOperator<String> style) {
        var first = Columns.wrap(text, width).get(0);
        var more = INDENT + INDENT;
        var rest = text.substring(first.length()).strip();
        return style.apply(first) + "\n"
                + (rest.isEmpty()
                        ? ""
                        : Columns.wrap(rest, width - Columns.of(more)).stream()
                                .map(line -> more + style.apply(line) + "\n")
                                .collect(Collectors.joining()));
    }

    private String cell(String name, String text) {
        var begin = INDENT + Columns.padRight(name, names) + INDENT;
        return Columns.wrap(text, width - Columns.of(begin)).stream()
                .collect(Collectors.joining("\n" + " ".repeat(Columns.of(begin)), begin, "\n"));
    }
}
