package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {

    /** The form of HTTP in the JDK's words; its own constant for that writes the first days of a month with one digit. */
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void every_second_is_read_as_it_was_written(long seed) {
        var second = Instant.ofEpochSecond(FIRST.getEpochSecond()
                + (long) (new Random(seed).nextDouble() * (LAST.getEpochSecond() - FIRST.getEpochSecond())));

        assertThat(HttpDate.parse(FORM.format(second))).contains(second);
    }

    @ParameterizedTest
    @CsvSource({
        "'Sun, 06 Nov 1994 08:49:37 GMT', 1994-11-06T08:49:37Z",
        "'Thu, 29 Feb 2024 23:59:59 GMT', 2024-02-29T23:59:59Z",
        "'Sat, 01 Jan 2000 00:00:00 GMT', 2000-01-01T00:00:00Z"
    })
    void a_moment_is_read(String said, Instant moment) {
        assertThat(HttpDate.parse(said)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Sun, 6 Nov 1994 08:49:37 GMT",
                "Sun, 06 Nov 1994 08:49:37 UTC",
                "Sun, 06 Nov 1994 08:49:37 GMT ",
                "sun, 06 nov 1994 08:49:37 gmt",
                "Sunday, 06-Nov-94 08:49:37 GMT",
                "Sun Nov  6 08:49:37 1994",
                // another day of the week, and one that there is none of
                "Mon, 06 Nov 1994 08:49:37 GMT",
                "Day, 06 Nov 1994 08:49:37 GMT",
                "Sun, 06 Nom 1994 08:49:37 GMT",
                "Tue, 00 Nov 1994 08:49:37 GMT",
                "Wed, 29 Feb 2023 08:49:37 GMT",
                "Sun, 06 Nov 1994 24:00:00 GMT",
                "Sun, 06 Nov 1994 08:60:37 GMT",
                "Sun, 06 Nov 1994 08:49:60 GMT",
                "Sun, 06 Nov 1994 08:49:3: GMT",
                "Sun, 06 Nov 1994 08:\u0664\u0669:37 GMT"
            })
    void nonsense_is_no_moment(String said) {
        assertThat(HttpDate.parse(said)).isEmpty();
    }
}
