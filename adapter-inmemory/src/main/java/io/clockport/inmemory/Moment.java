package io.clockport.inmemory;

import io.clockport.time.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;

/**
 * Reads a moment as {@link Instant#toString} writes it. Whole seconds, which is how nearly all are kept, are read in the way
 * that costs a short command least.
 */
final class Moment {

    private static final int WHOLE_SECONDS = "2026-03-02T09:00:00Z".length();

    private Moment() {}

    /** Throws a {@link DateTimeException} when it is none. */
    static Instant parse(String text) {
        return text.length() == WHOLE_SECONDS
                ? Timestamp.parse("moment", text).getOrElse(() -> Instant.parse(text))
                : Instant.parse(text);
    }
}
