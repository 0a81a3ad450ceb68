package io.clockport.cli.prompt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a command learnt about the timer, as it stands in a file of plain lines that a shell can read.
 *
 * @param id of the entry that runs, empty when none does
 * @param since when it began
 * @param learnt when that was known
 * @param elsewhere whether others can change it without this machine knowing
 * @param text what it says, on one line
 */
public record Known(String id, Instant since, Instant learnt, boolean elsewhere, String text) {

    private static final String FORM = "clockport-prompt 1";

    private static final int LONGEST_MOMENT = 11;

    /** After so long, what is known of a Clockify elsewhere is doubtful. */
    private static final Duration FRESH = Duration.ofHours(12);

    /** What a prompt shows; nothing when nothing runs. A question mark says that it may be otherwise by now. */
    public Optional<String> line(Instant now) {
        if (id.isEmpty()) {
            return Optional.empty();
        }
        long minutes = Math.max(0, Duration.between(since, now).toMinutes());
        var rest = minutes % 60;
        return Optional.of(
                text + " " + minutes / 60 + ":" + (rest < 10 ? "0" : "") + rest + (isDoubtful(now) ? "?" : ""));
    }

    public boolean isDoubtful(Instant now) {
        return now.isBefore(since) || (elsewhere && learnt.plus(FRESH).isBefore(now));
    }

    String lines() {
        return String.join(
                "\n",
                FORM,
                id,
                String.valueOf(since.getEpochSecond()),
                String.valueOf(learnt.getEpochSecond()),
                elsewhere ? "elsewhere" : "here",
                text,
                "");
    }

    static Optional<Known> read(List<String> lines) {
        return lines.size() == 6 && lines.get(0).equals(FORM) && isMoment(lines.get(2)) && isMoment(lines.get(3))
                ? Optional.of(new Known(
                        lines.get(1),
                        Instant.ofEpochSecond(Long.parseLong(lines.get(2))),
                        Instant.ofEpochSecond(Long.parseLong(lines.get(3))),
                        lines.get(4).equals("elsewhere"),
                        lines.get(5)))
                : Optional.empty();
    }

    /** Seconds since 1970 in at most eleven digits, seen without a pattern: a command looks here each time. */
    private static boolean isMoment(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_MOMENT;
    }
}
