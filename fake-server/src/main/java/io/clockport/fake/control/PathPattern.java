package io.clockport.fake.control;

/**
 * Which paths are meant: all that contain a text, or with a star in it all that look like it, where {@code *} stands for
 * anything but a slash and {@code **} for anything.
 */
public final class PathPattern {

    private static final char STAR = '*';

    private final String text;

    private PathPattern(String text) {
        this.text = text;
    }

    public static PathPattern of(String text) {
        return new PathPattern(text);
    }

    /** {@code below} is the path without the prefix of the API, {@code whole} with it; a shape can be of either. */
    boolean fits(String whole, String below) {
        return text.indexOf(STAR) < 0 ? whole.contains(text) : hasShape(below) || hasShape(whole);
    }

    /** Follows all ways of reading the stars at once, so that many of them cannot keep a thread busy. */
    private boolean hasShape(String path) {
        var reached = new boolean[path.length() + 1];
        reached[0] = true;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != STAR) {
                step(reached, path, text.charAt(i));
            } else {
                boolean overSlashes = i + 1 < text.length() && text.charAt(i + 1) == STAR;
                stretch(reached, path, overSlashes);
                i += overSlashes ? 1 : 0;
            }
        }
        return reached[path.length()];
    }

    private static void step(boolean[] reached, String path, char letter) {
        for (int at = path.length(); at > 0; at--) {
            reached[at] = reached[at - 1] && path.charAt(at - 1) == letter;
        }
        reached[0] = false;
    }

    private static void stretch(boolean[] reached, String path, boolean overSlashes) {
        for (int at = 1; at <= path.length(); at++) {
            reached[at] |= reached[at - 1] && (overSlashes || path.charAt(at - 1) != '/');
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PathPattern pattern && pattern.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
