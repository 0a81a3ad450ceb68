package io.clockport.cli.render;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Durations as horizontal bars, the longest as long as there is room for. */
public final class Bars {

    private static final int LONGEST = 40;
    private static final int SHORTEST = 8;
    private static final String[] EIGHTHS = {"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

    private Bars() {}

    /** One bar with its label. */
    public record Bar(String label, Duration length) {}

    /** One line each, ending with a line break; every bar that is not empty can be seen. */
    public static String text(List<Bar> bars, Function<Duration, String> lengths, Look look) {
        int labels = bars.stream()
                .mapToInt(bar -> Columns.of(Clean.line(bar.label())))
                .max()
                .orElse(0);
        int numbers = bars.stream()
                .mapToInt(bar -> lengths.apply(bar.length()).length())
                .max()
                .orElse(0);
        int room = Math.max(SHORTEST, Math.min(LONGEST, look.width().orElse(120) - labels - numbers - 4));
        long most =
                bars.stream().mapToLong(bar -> bar.length().toSeconds()).max().orElse(0);
        return bars.stream()
                .map(bar -> Columns.padRight(Clean.line(bar.label()), labels) + "  "
                        + Columns.padLeft(lengths.apply(bar.length()), numbers)
                        + bar(bar.length().toSeconds(), most, room) + "\n")
                .collect(Collectors.joining());
    }

    private static String bar(long seconds, long most, int room) {
        if (seconds <= 0) {
            return "";
        }
        long eighths = Math.max(1, Math.round(seconds * 8.0 * room / most));
        return "  " + "█".repeat((int) (eighths / 8)) + EIGHTHS[(int) (eighths % 8)];
    }
}
