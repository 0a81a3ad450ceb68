package io.clockport.cli.names;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which of some words a mistyped one may have meant: those that are nearest to it. */
public final class Likeness {

    private static final int MOST = 3;

    private Likeness() {}

    /** Three at most; none when nothing is near. */
    public static List<String> to(String typed, Stream<String> words) {
        if (typed.isBlank()) {
            return List.of();
        }
        var lower = typed.toLowerCase(Locale.ROOT);
        int allowed = Math.max(1, (lower.length() + 1) / 3);
        var near = words.distinct()
                .map(word -> new Scored(word, score(lower, word.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.score() <= allowed)
                .toList();
        int best = near.stream().mapToInt(Scored::score).min().orElse(0);
        return near.stream()
                .filter(scored -> scored.score() == best)
                .map(Scored::word)
                .sorted()
                .limit(MOST)
                .toList();
    }

    /** {@code did you mean yesterday? } with a space after it, or nothing when nothing is near. */
    public static String question(String typed, Stream<String> words) {
        var near = to(typed, words);
        return near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? ";
    }

    private record Scored(String word, int score) {}

    private static int score(String typed, String word) {
        if (typed.length() > 2 && word.contains(typed)) {
            return 0;
        }
        int atLeast = Math.abs(typed.length() - word.length());
        return atLeast * 3 > typed.length() + 3 ? atLeast : distance(typed, word);
    }

    /** Insertions, deletions, replacements, and swaps of two neighbours. */
    static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 ? j : j == 0 ? i : cheapest(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cheapest(int[][] rows, String a, String b, int i, int j) {
        int replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
