package io.clockport.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.timesheet.Target;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetWordsTest {

    private static final Duration EIGHT = Duration.ofHours(8);

    @Test
    void one_length_is_meant_for_workdays() {
        assertThat(TargetWords.parse("8h")).contains(Target.onWorkdays(EIGHT));
        assertThat(TargetWords.parse("7h45m").map(target -> target.hours().get(DayOfWeek.FRIDAY)))
                .contains(Duration.ofMinutes(465));
    }

    @Test
    void days_can_differ_and_the_others_have_none() {
        assertThat(TargetWords.parse("mon-tue 8h, Sat 4h"))
                .contains(new Target(Map.of(
                        DayOfWeek.MONDAY, EIGHT,
                        DayOfWeek.TUESDAY, EIGHT,
                        DayOfWeek.SATURDAY, Duration.ofHours(4))));
    }

    @Test
    void a_stretch_of_days_may_go_over_the_end_of_the_week() {
        assertThat(TargetWords.parse("sat-mon 1h").map(target -> target.hours().keySet()))
                .hasValueSatisfying(days -> assertThat(days)
                        .containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "much", "25h", "mon", "mon 25h", "mon 8h,", "mon 8h, mon-fri 7h", "day 8h", "mon-xyz 8h"})
    void what_is_no_target_is_none(String words) {
        assertThat(TargetWords.parse(words)).isEmpty();
    }
}
