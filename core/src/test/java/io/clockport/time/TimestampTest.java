package io.clockport.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00Z, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00.999Z, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00.000000001Z, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00+01:00, 2026-03-02T08:00:00Z",
        "2026-03-02T00:30:00+05:45, 2026-03-01T18:45:00Z",
        "2026-03-02T23:30:00.7-08:00, 2026-03-03T07:30:00Z",
        "2026-03-02T09:00Z, 2026-03-02T09:00:00Z",
        "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z",
        "1969-12-31T23:59:59.5Z, 1969-12-31T23:59:59Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59.9Z, 9999-12-31T23:59:59Z"
    })
    void a_moment_is_read_in_utc_and_whole_seconds(String text, Instant moment) {
        assertThat(Timestamp.parse("start", text)).isEqualTo(Either.right(moment));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "now",
                "2026-03-02",
                "09:00:00Z",
                "2026-03-02T09:00:00",
                "2026-03-02 09:00:00Z",
                "2026-03-02T09:00:00 Europe/Warsaw",
                "2026-03-02T09:00:00+01:00[Europe/Warsaw]",
                "2026-02-29T09:00:00Z",
                "2026-13-01T09:00:00Z",
                "2026-03-02T24:00:00Z",
                "2026-03-02T09:60:00Z",
                "2026-03-02T09:00:60Z",
                "2026-03-02T09:00:00+19:00",
                "2026-03-02T09:00:00Z\n",
                "1772442000",
                "-0001-12-31T23:59:59Z",
                "0000-01-01T00:00:00+00:01",
                "9999-12-31T23:59:59-00:01",
                "+10000-01-01T00:00:00Z",
                "+999999999-12-31T23:59:59Z"
            })
    void anything_else_is_refused_with_an_example(String text) {
        assertThat(Timestamp.parse("start", text))
                .isEqualTo(Either.left(new Refused.Invalid(
                        "start", "a date, a time and a zone are needed, such as 2026-03-02T09:00:00Z")));
    }

    @Test
    void a_text_longer_than_any_moment_is_not_even_looked_at() {
        var digits = "0".repeat(9);
        var longest = "2026-03-02T09:00:00." + digits + "+01:00:00";

        assertThat(Timestamp.parse("end", longest).isRight()).isTrue();
        assertThat(Timestamp.parse("end", "2026-03-02T09:00:00Z" + " ".repeat(1_000_000))
                        .isLeft())
                .isTrue();
    }

    @Test
    void what_is_below_a_second_is_cut_and_never_rounded() {
        assertThat(Timestamp.wholeSeconds(Instant.parse("2026-03-02T09:00:00.999999999Z")))
                .isEqualTo(Instant.parse("2026-03-02T09:00:00Z"));
    }
}
