package io.clockport.cli.render;

import java.time.Duration;

/** Durations for people: hours, minutes and seconds, {@code 7:05:00}; hours are not bounded. */
public final class Length {

    private Length() {}

    public static String of(Duration duration) {
        long seconds = duration.abs().toSeconds();
        var sign = duration.isNegative() ? "-" : "";
        return sign + seconds / 3600 + ":" + two(seconds / 60 % 60) + ":" + two(seconds % 60);
    }

    /** Hours and minutes only, for durations of whole minutes: {@code 7:05}. */
    public static String inMinutes(Duration duration) {
        var full = of(duration);
        return full.substring(0, full.length() - 3);
    }

    private static String two(long number) {
        return (number < 10 ? "0" : "") + number;
    }
}
