package io.clockport.cli.render;

import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** Makes the widest columns of a table narrower until it fits, as far as they can still be read then. */
final class Widths {

    /** A text that is cut shorter says too little. */
    private static final int ENOUGH = 14;

    private Widths() {}

    /**
     * A width for each of these columns, or empty when there is no room for them.
     *
     * @param natural how wide a column wants to be
     * @param room for all cells of a line without what is between them
     */
    static Optional<int[]> fit(List<Heading> headings, List<Integer> shown, IntUnaryOperator natural, int room) {
        var widths = shown.stream().mapToInt(natural::applyAsInt).toArray();
        while (IntStream.of(widths).sum() > room) {
            var widest = IntStream.range(0, widths.length)
                    .filter(at -> !headings.get(shown.get(at)).whole() && widths[at] > ENOUGH)
                    .reduce((a, b) -> widths[b] > widths[a] ? b : a);
            if (widest.isEmpty()) {
                return Optional.empty();
            }
            widths[widest.getAsInt()]--;
        }
        return Optional.of(widths);
    }
}
