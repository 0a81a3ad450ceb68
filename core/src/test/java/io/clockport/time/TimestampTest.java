package io.clockport.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.vavr.control.Either;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00:00Z,        2026-03-02T09:00:00Z",
        "2026-03-02T11:00:00+02:00,   2026-03-02T09:00:00Z",
        "2026-03-02T03:30:00-05:30,   2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00.123Z,    2026-03-02T09:00:00Z",
        "2026-03-02T09:00:00.999999Z, 2026-03-02T09:00:00Z",
        "2026-03-02T09:00Z,           2026-03-02T09:00:00Z",
        "1969-12-31T23:59:59.5Z,      1969-12-31T23:59:59Z"
    })
    void an_offset_becomes_utc_and_a_fraction_is_cut(String text, Instant expected) {
        assertThat(Timestamp.parse("start", text)).isEqualTo(Either.right(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "2026-03-02",
                "2026-03-02T09:00:00",
                "2026-13-01T00:00:00Z",
                "2026-02-30T00:00:00Z",
                "2026-03-02T25:00:00Z",
                "2026-03-02 09:00:00Z",
                "2026-03-02T09:00:00Europe/Warsaw",
                "2026-03-02T09:00:00Z "
            })
    void a_text_without_date_time_and_zone_is_refused(String text) {
        assertThat(Timestamp.parse("start", text).getLeft())
                .isInstanceOfSatisfying(
                        Refused.Invalid.class,
                        refused -> assertThat(refused.field()).isEqualTo("start"));
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 1_000_000})
    void a_huge_text_is_refused(int length) {
        assertThat(Timestamp.parse("start", "9".repeat(length)).isLeft()).isTrue();
    }
}
