package io.clockport.cli.render;

/**
 * The head of a column, and what may become of the column where there is no room.
 *
 * @param right whether its cells are flush right
 * @param whole whether a cell that is cut would be worth nothing, as a number is
 * @param last whether the column is the first that can be done without
 */
record Heading(String title, boolean right, boolean whole, boolean last) {

    /** {@code >} is flush right and whole, {@code !} is whole, {@code ?} is whole and can be done without. */
    static Heading parse(String text) {
        var mark = text.isEmpty() ? ' ' : text.charAt(0);
        return switch (mark) {
            case '>' -> new Heading(text.substring(1), true, true, false);
            case '!' -> new Heading(text.substring(1), false, true, false);
            case '?' -> new Heading(text.substring(1), false, true, true);
            default -> new Heading(text, false, false, false);
        };
    }
}
