package io.clockport.timesheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TargetTest {

    private static final Target EIGHT = Target.onWorkdays(Duration.ofHours(8));
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void a_week_of_work_has_five_days() {
        assertThat(EIGHT.of(MONDAY, MONDAY.plusDays(7))).isEqualTo(Duration.ofHours(40));
        assertThat(EIGHT.of(MONDAY, MONDAY.plusDays(5))).isEqualTo(Duration.ofHours(40));
        assertThat(EIGHT.of(MONDAY.plusDays(5), MONDAY.plusDays(7))).isZero();
    }

    @Test
    void the_last_day_does_not_belong_to_it() {
        assertThat(EIGHT.of(MONDAY, MONDAY)).isZero();
        assertThat(EIGHT.of(MONDAY, MONDAY.plusDays(1))).isEqualTo(Duration.ofHours(8));
    }

    @Test
    void each_day_of_the_week_can_have_its_own() {
        var target = new Target(Map.of(DayOfWeek.SATURDAY, Duration.ofHours(2)));

        assertThat(target.of(MONDAY, MONDAY.plusDays(14))).isEqualTo(Duration.ofHours(4));
    }

    @Test
    void what_was_not_booked_is_missing() {
        assertThat(EIGHT.missing(MONDAY, MONDAY.plusDays(1), Duration.ofHours(7)))
                .isEqualTo(Duration.ofHours(1));
        assertThat(EIGHT.missing(MONDAY, MONDAY.plusDays(1), Duration.ofHours(8)))
                .isZero();
    }

    @Test
    void more_than_enough_is_nothing_missing() {
        assertThat(EIGHT.missing(MONDAY, MONDAY.plusDays(1), Duration.ofHours(9)))
                .isZero();
    }

    @Test
    void a_target_cannot_be_tampered_with() {
        var hours = new EnumMap<DayOfWeek, Duration>(Map.of(DayOfWeek.MONDAY, Duration.ofHours(1)));
        var target = new Target(hours);

        hours.clear();

        assertThat(target.of(MONDAY, MONDAY.plusDays(1))).isEqualTo(Duration.ofHours(1));
    }
}
