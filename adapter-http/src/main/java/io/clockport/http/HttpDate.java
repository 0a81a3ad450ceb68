package io.clockport.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A moment as HTTP writes it, {@code Sun, 06 Nov 1994 08:49:37 GMT}; its two obsolete forms count as nonsense. Read by its places:
 * it comes with every answer, and the JDK's formatters take long to set up and take more forms than that of HTTP.
 */
final class HttpDate {

    private static final Pattern FORM =
            Pattern.compile("[A-Z][a-z]{2}, \\d\\d [A-Z][a-z]{2} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT");
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private HttpDate() {}

    static Optional<Instant> parse(String said) {
        try {
            return FORM.matcher(said).matches() ? moment(said) : Optional.empty();
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> moment(String said) {
        var day = LocalDate.of(number(said, 12, 16), 1 + MONTHS.indexOf(said.substring(8, 11)), number(said, 5, 7));
        var time = LocalTime.of(number(said, 17, 19), number(said, 20, 22), number(said, 23, 25));
        return DAYS.get(day.getDayOfWeek().getValue() - 1).equals(said.substring(0, 3))
                ? Optional.of(LocalDateTime.of(day, time).toInstant(ZoneOffset.UTC))
                : Optional.empty();
    }

    private static int number(String said, int from, int to) {
        return Integer.parseInt(said, from, to, 10);
    }
}
