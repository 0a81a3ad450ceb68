package io.clockport.cli.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows under headings, aligned. When the place is too narrow, the widest column is cut. A heading that begins with {@code >}
 * makes its column flush right.
 */
public final class Table {

    private static final String GAP = "  ";
    private static final int NARROWEST = 8;

    private final List<String> headings;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> totals = new ArrayList<>();

    private Table(List<String> headings) {
        this.headings = headings;
    }

    public static Table of(String... headings) {
        return new Table(List.of(headings));
    }

    public Table row(String... cells) {
        rows.add(cleaned(cells));
        return this;
    }

    /** A row below a line, for what the rows above add up to. */
    public Table total(String... cells) {
        totals.add(cleaned(cells));
        return this;
    }

    /** Every line ends with a line break. */
    public String text(Look look) {
        var widths = widths(look);
        var lines = new ArrayList<String>();
        lines.add(line(titles(), widths, look::bold));
        rows.forEach(row -> lines.add(line(row, widths, UnaryOperator.identity())));
        if (!totals.isEmpty()) {
            lines.add(look.faint("─".repeat(sum(widths) + GAP.length() * (widths.length - 1))) + "\n");
            totals.forEach(row -> lines.add(line(row, widths, look::bold)));
        }
        return String.join("", lines);
    }

    private int[] widths(Look look) {
        var widths = IntStream.range(0, headings.size()).map(this::widest).toArray();
        look.width().ifPresent(limit -> narrow(widths, limit - GAP.length() * (widths.length - 1)));
        return widths;
    }

    private static void narrow(int[] widths, int room) {
        while (sum(widths) > room) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                    .orElse(0);
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    private int widest(int column) {
        return Stream.of(List.of(titles()), rows, totals)
                .flatMap(List::stream)
                .mapToInt(row -> Columns.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private String line(List<String> cells, int[] widths, UnaryOperator<String> style) {
        var joined = IntStream.range(0, widths.length)
                .mapToObj(column -> cell(cells.get(column), widths[column], isRight(column)))
                .collect(Collectors.joining(GAP));
        return style.apply(joined.stripTrailing()) + "\n";
    }

    private static String cell(String text, int width, boolean right) {
        var cut = Columns.cut(text, width);
        return right ? Columns.padLeft(cut, width) : Columns.padRight(cut, width);
    }

    private List<String> titles() {
        return headings.stream()
                .map(heading -> heading.startsWith(">") ? heading.substring(1) : heading)
                .toList();
    }

    private boolean isRight(int column) {
        return headings.get(column).startsWith(">");
    }

    private List<String> cleaned(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException("a row has " + headings.size() + " cells, got " + cells.length);
        }
        return Arrays.stream(cells).map(Clean::line).toList();
    }

    private static int sum(int[] widths) {
        return IntStream.of(widths).sum();
    }
}
