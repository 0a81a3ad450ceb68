package io.clockport.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The form that nearly every moment comes in, {@code 2026-03-02T09:00:00Z}. It needs no formatter, which would take ten times as
 * long, and to set one up would be much of the time of a short command.
 */
final class UsualForm {

    private static final String FORM = "dddd-dd-ddTdd:dd:ddZ";

    private UsualForm() {}

    static boolean fits(String text) {
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

    /** For a text that fits. Throws a {@link DateTimeException} for a day or an hour that does not exist. */
    static Instant read(String text) {
        return LocalDateTime.of(
                        number(text, 0, 4),
                        number(text, 5, 7),
                        number(text, 8, 10),
                        number(text, 11, 13),
                        number(text, 14, 16),
                        number(text, 17, 19))
                .toInstant(ZoneOffset.UTC);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
