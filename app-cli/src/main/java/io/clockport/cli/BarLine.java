package io.clockport.cli;

import java.time.Duration;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBarRenderer;
import me.tongfei.progressbar.ProgressState;

/**
 * What is on the line: how many there are, how many a second, and how much of the way is behind. How many there will be is not
 * known, so the time that is left is guessed from the way.
 */
final class BarLine implements ProgressBarRenderer {

    private static final int ROOM = 20;
    private static final double TOO_EARLY = 0.01;

    private volatile double way;

    /** So much of the way is behind, from 0 to 1. */
    void reached(double now) {
        way = now;
    }

    @Override
    public String render(ProgressState state, int width) {
        return cut(text(state.getTaskName(), state.getCurrent(), state.getElapsedAfterStart(), way), width);
    }

    static String text(String task, long entries, Duration elapsed, double way) {
        int done = (int) Math.round(way * ROOM);
        var rate = elapsed.toMillis() < 1
                ? ""
                : String.format(Locale.ROOT, "  %,d/s", entries * 1000 / elapsed.toMillis());
        return String.format(Locale.ROOT, "%s  %,d entries%s", task, entries, rate)
                + "  [" + "#".repeat(done) + ".".repeat(ROOM - done) + "] " + Math.round(way * 100) + " %"
                + left(elapsed, way);
    }

    private static String left(Duration elapsed, double way) {
        if (way < TOO_EARLY) {
            return "";
        }
        long seconds = Math.round(elapsed.toMillis() * (1 - way) / way / 1000);
        return "  " + (seconds < 60 ? seconds + " s" : seconds < 3600 ? seconds / 60 + " min" : seconds / 3600 + " h")
                + " left";
    }

    private static String cut(String text, int width) {
        return text.substring(0, Math.min(text.length(), Math.max(0, width)));
    }
}
