package io.clockport.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** A moment as HTTP writes it, {@code Sun, 06 Nov 1994 08:49:37 GMT}; its two obsolete forms count as nonsense. */
final class HttpDate {

    /** What the JDK's own form takes beyond that of HTTP: short days, other zones, no day of the week. */
    private static final Pattern FORM = Pattern.compile("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} [0-9:]{8} GMT");

    private HttpDate() {}

    static Optional<Instant> parse(String said) {
        try {
            return FORM.matcher(said).matches()
                    ? Optional.of(Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(said)))
                    : Optional.empty();
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
