package io.clockport.timeentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.testing.Any;
import io.clockport.testing.OverSeeds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeRangeTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    @Test
    void the_beginning_belongs_to_it_and_the_end_does_not() {
        var range = new TimeRange(Any.NINE, Any.TEN);

        assertThat(range.contains(Any.NINE.minusNanos(1))).isFalse();
        assertThat(range.contains(Any.NINE)).isTrue();
        assertThat(range.contains(Any.TEN.minusNanos(1))).isTrue();
        assertThat(range.contains(Any.TEN)).isFalse();
    }

    @Test
    void a_range_is_not_empty() {
        assertThat(new TimeRange(Any.NINE, Any.NINE.plusNanos(1)).contains(Any.NINE))
                .isTrue();
        assertThatThrownBy(() -> new TimeRange(Any.NINE, Any.NINE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TimeRange(Any.TEN, Any.NINE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28, Europe/Warsaw, 24",
        "2026-03-29, Europe/Warsaw, 23",
        "2026-10-25, Europe/Warsaw, 25",
        "2026-04-24, Africa/Cairo, 23",
        "2026-03-29, UTC, 24"
    })
    void a_day_has_the_hours_that_people_lived(LocalDate day, ZoneId zone, long hours) {
        var range = TimeRange.of(day, zone);

        assertThat(Duration.between(range.from(), range.to())).isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void a_month_begins_and_ends_at_midnight_in_its_zone() {
        assertThat(TimeRange.of(YearMonth.of(2026, 3), WARSAW))
                .isEqualTo(new TimeRange(Instant.parse("2026-02-28T23:00:00Z"), Instant.parse("2026-03-31T22:00:00Z")));
    }

    @Test
    void the_last_day_of_a_span_of_days_does_not_belong_to_it() {
        var range = TimeRange.ofDays(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 4), WARSAW);

        assertThat(range)
                .isEqualTo(new TimeRange(Instant.parse("2026-03-01T23:00:00Z"), Instant.parse("2026-03-03T23:00:00Z")));
    }

    @OverSeeds
    void the_days_of_a_month_tile_it_in_any_zone(long seed) {
        var random = new Random(seed);
        var zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        var zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
        var month = YearMonth.of(2015 + random.nextInt(20), 1 + random.nextInt(12));
        var days = new ArrayList<TimeRange>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            days.add(TimeRange.of(month.atDay(day), zone));
        }

        for (int i = 1; i < days.size(); i++) {
            assertThat(days.get(i).from()).isEqualTo(days.get(i - 1).to());
        }
        assertThat(new TimeRange(days.get(0).from(), days.get(days.size() - 1).to()))
                .isEqualTo(TimeRange.of(month, zone));
    }
}
