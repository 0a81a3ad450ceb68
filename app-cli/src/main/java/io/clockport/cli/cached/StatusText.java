package io.clockport.cli.cached;

import io.clockport.cli.render.Length;
import java.time.Duration;
import java.time.Instant;

/**
 * What a status says. The only place that puts its sentences together, whether it was asked for just now or before.
 *
 * @param entry the entry that runs, on one line; empty when none does
 * @param since when that began, in the words of the day that it is
 * @param start the same moment
 * @param today what is booked of this day
 */
public record StatusText(String entry, String since, Instant start, Booked today) {

    /** When nothing runs. */
    public static StatusText idle(Booked today) {
        return new StatusText("", "", Instant.EPOCH, today);
    }

    /** As it is right at this moment, which must be of the same day. */
    public String at(Instant now) {
        return (entry.isEmpty() ? "No timer is running.\n" : running(Duration.between(start, now))) + "Today "
                + Length.of(today.at(now)) + "\n";
    }

    private String running(Duration length) {
        return "Running " + entry + "\n  since " + since
                + (length.isNegative()
                        ? ", which has not come yet: was the clock set back?\n"
                        : ", " + Length.of(length) + "\n");
    }
}
