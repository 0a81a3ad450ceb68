package io.clockport.cli.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows under headings, aligned. Where there is no room, words are cut, then the ids left out, and at last every row becomes a
 * block of lines. The headings say with a mark what must not be cut: {@code >} before a column that is flush right, {@code !}
 * before another that is worth nothing when it is cut, {@code ?} before one that can be done without.
 */
public final class Table {

    private static final String GAP = "  ";

    private final List<Heading> headings;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<List<String>> totals = new ArrayList<>();

    private Table(List<Heading> headings) {
        this.headings = headings;
    }

    public static Table of(String... headings) {
        return new Table(Arrays.stream(headings).map(Heading::parse).toList());
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

    /** Whether every row is one line there. */
    public boolean fits(Look look) {
        return fit(all(), look).or(() -> fit(needed(), look)).isPresent();
    }

    /** Every line ends with a line break. */
    public String text(Look look) {
        return fit(all(), look)
                .map(widths -> lines(all(), widths, look))
                .or(() -> fit(needed(), look).map(widths -> lines(needed(), widths, look) + leftOut(look)))
                .orElseGet(() -> stacked(look));
    }

    private List<Integer> all() {
        return IntStream.range(0, headings.size()).boxed().toList();
    }

    private List<Integer> needed() {
        return all().stream().filter(column -> !headings.get(column).last()).toList();
    }

    private Optional<int[]> fit(List<Integer> columns, Look look) {
        int room = look.width().orElse(Integer.MAX_VALUE) - GAP.length() * (columns.size() - 1);
        return Widths.fit(headings, columns, this::widest, room);
    }

    private String lines(List<Integer> columns, int[] widths, Look look) {
        var lines = new ArrayList<String>();
        lines.add(line(titles(), columns, widths, look::bold));
        rows.forEach(row -> lines.add(line(row, columns, widths, UnaryOperator.identity())));
        if (!totals.isEmpty()) {
            lines.add(rule(IntStream.of(widths).sum() + GAP.length() * (widths.length - 1), look));
            totals.forEach(row -> lines.add(line(row, columns, widths, look::bold)));
        }
        return String.join("", lines);
    }

    private String leftOut(Look look) {
        var names = headings.stream().filter(Heading::last).map(Heading::title).collect(Collectors.joining(", "));
        return look.faint("(no room for: " + names + ")") + "\n";
    }

    private String stacked(Look look) {
        int width = look.width().orElse(Integer.MAX_VALUE);
        var shown = new Blocks(headings, width);
        var blocks = rows.stream().map(row -> shown.row(row, look::bold)).collect(Collectors.joining());
        return totals.isEmpty()
                ? blocks
                : blocks
                        + rule(width, look)
                        + totals.stream().map(row -> shown.row(row, look::bold)).collect(Collectors.joining());
    }

    private static String rule(int width, Look look) {
        return look.faint("─".repeat(width)) + "\n";
    }

    private int widest(int column) {
        return Stream.of(List.of(titles()), rows, totals)
                .flatMap(List::stream)
                .mapToInt(row -> Columns.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private String line(List<String> cells, List<Integer> columns, int[] widths, UnaryOperator<String> style) {
        var joined = IntStream.range(0, widths.length)
                .mapToObj(at -> cell(cells.get(columns.get(at)), widths[at], headings.get(columns.get(at))))
                .collect(Collectors.joining(GAP));
        return style.apply(joined.stripTrailing()) + "\n";
    }

    private static String cell(String text, int width, Heading heading) {
        var cut = Columns.cut(text, width);
        return heading.right() ? Columns.padLeft(cut, width) : Columns.padRight(cut, width);
    }

    private List<String> titles() {
        return headings.stream().map(Heading::title).toList();
    }

    private List<String> cleaned(String... cells) {
        if (cells.length != headings.size()) {
            throw new IllegalArgumentException("a row has " + headings.size() + " cells, got " + cells.length);
        }
        return Arrays.stream(cells).map(Clean::line).toList();
    }
}
