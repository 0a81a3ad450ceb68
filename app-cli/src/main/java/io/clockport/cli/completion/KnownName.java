package io.clockport.cli.completion;

/**
 * A name that a command came across.
 *
 * @param kind {@code project}, {@code task}, …
 * @param used whether it is in use: not archived, not done
 * @param parent the name of what it is in, of a task its project; a hyphen for none
 */
public record KnownName(String kind, boolean used, String id, String parent, String name) {

    /** The parent of what is in nothing. */
    public static final String NO_PARENT = "-";

    private static final int PARTS = 5;

    KnownName as(String other, boolean inUse) {
        return new KnownName(kind, inUse, id, parent, other);
    }

    boolean isIn(KnownName other) {
        return parent.equals(other.name())
                && kind.equals("task")
                && other.kind().equals("project");
    }

    KnownName movedTo(String otherParent) {
        return new KnownName(kind, used, id, otherParent, name);
    }

    /** A line of the file. A name that does not fit into a line, or would move the cursor, is completed by its id. */
    String line() {
        return String.join("\t", kind, used ? "used" : "retired", id, plain(parent), plain(name));
    }

    private String plain(String text) {
        return text.isBlank() || text.chars().anyMatch(Character::isISOControl) ? id : text;
    }

    static boolean isLine(String line) {
        return line.split("\t", -1).length == PARTS;
    }

    static KnownName ofLine(String line) {
        var parts = line.split("\t", -1);
        return new KnownName(parts[0], parts[1].equals("used"), parts[2], parts[3], parts[4]);
    }
}
