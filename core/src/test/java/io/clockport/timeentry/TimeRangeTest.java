package io.clockport.timeentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangeTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @ParameterizedTest
    @CsvSource({"2026-03-28, 24", "2026-03-29, 23", "2026-10-25, 25"})
    void a_day_is_as_long_as_people_live_it(LocalDate day, int hours) {
        var range = TimeRange.of(day, WARSAW);

        assertThat(Duration.between(range.from(), range.to())).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void a_month_begins_where_people_live() {
        var january = TimeRange.of(YearMonth.of(2026, 1), WARSAW);

        assertThat(january.from()).isEqualTo(Instant.parse("2025-12-31T23:00:00Z"));
        assertThat(january.to()).isEqualTo(Instant.parse("2026-01-31T23:00:00Z"));
    }

    @Test
    void a_range_holds_its_beginning_and_not_its_end() {
        var day = TimeRange.of(LocalDate.of(2026, 3, 2), WARSAW);

        assertThat(day.contains(day.from())).isTrue();
        assertThat(day.contains(day.from().minusNanos(1))).isFalse();
        assertThat(day.contains(day.to().minusNanos(1))).isTrue();
        assertThat(day.contains(day.to())).isFalse();
    }

    @Test
    void a_range_is_not_empty() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TimeRange(Instant.EPOCH, Instant.EPOCH));
    }
}
