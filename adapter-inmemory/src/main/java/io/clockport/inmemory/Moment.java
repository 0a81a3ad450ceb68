package io.clockport.inmemory;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * Reads a moment as {@link Instant#toString} writes it. Whole seconds, which is how nearly all are kept, need no formatter: to
 * set those up would be much of the time of a short command.
 */
final class Moment {

    private static final String FORM = "dddd-dd-ddTdd:dd:ddZ";

    private Moment() {}

    /** Throws a {@link DateTimeException} when it is none. */
    static Instant parse(String text) {
        return isInWholeSeconds(text)
                ? LocalDateTime.of(
                                number(text, 0, 4),
                                number(text, 5, 7),
                                number(text, 8, 10),
                                number(text, 11, 13),
                                number(text, 14, 16),
                                number(text, 17, 19))
                        .toInstant(ZoneOffset.UTC)
                : Instant.parse(text);
    }

    private static boolean isInWholeSeconds(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char wanted = FORM.charAt(i);
            char found = text.charAt(i);
            if (wanted == 'd' ? found < '0' || found > '9' : found != wanted) {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
