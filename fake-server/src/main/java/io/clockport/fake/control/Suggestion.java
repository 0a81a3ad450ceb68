package io.clockport.fake.control;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody may have meant by a word that is not known. */
public final class Suggestion {

    private Suggestion() {}

    /** The nearest of the known words, if one is near. */
    static Optional<String> among(Collection<String> known, String word) {
        var meant = plain(word);
        int near = Math.max(1, meant.length() / 3);
        return known.stream()
                .filter(candidate -> distance(plain(candidate), meant) <= near)
                .min(Comparator.comparingInt(candidate -> distance(plain(candidate), meant)));
    }

    /** The known words, and before them the one that may have been meant. */
    public static String sentence(Collection<String> known, String word) {
        return among(known, word).map(meant -> "did you mean " + meant + "? ").orElse("") + "Known are "
                + String.join(", ", known);
    }

    private static String plain(String word) {
        var start = word.substring(0, Math.min(word.length(), 64));
        return start.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How many letters must be put in, taken out or changed. */
    private static int distance(String one, String other) {
        var row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
