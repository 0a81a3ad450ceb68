package io.clockport.cli.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.cli.problem.ExitCode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayRangesTest {

    // A Wednesday; in Berlin it is the 4th already, in UTC still the 3rd.
    private static final Here HERE = MomentsTest.here("2026-03-03T23:30:00Z");

    @ParameterizedTest(name = "\"{0}\" is {1} to {2}")
    @CsvSource({
        "today, 2026-03-04, 2026-03-04",
        "Yesterday, 2026-03-03, 2026-03-03",
        "week, 2026-03-02, 2026-03-08",
        "last-week, 2026-02-23, 2026-03-01",
        "month, 2026-03-01, 2026-03-31",
        "last-month, 2026-02-01, 2026-02-28",
        "2026-01, 2026-01-01, 2026-01-31",
        "mon, 2026-03-02, 2026-03-02",
        "2026-03-02..2026-03-05, 2026-03-02, 2026-03-05",
        "mon..today, 2026-03-02, 2026-03-04"
    })
    void words_mean_whole_days(String words, LocalDate first, LocalDate last) {
        assertThat(DayRanges.parse(words, HERE).get()).isEqualTo(new DayRange(first, last));
    }

    @Test
    void a_week_begins_on_the_day_the_person_prefers() {
        var here = new Here(HERE.zone(), HERE.now(), DayOfWeek.SUNDAY);

        assertThat(DayRanges.parse("week", here).get().first()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "fortnight", "2026-13", "2026-02-30", "..", "today..", "..today", "a..b..c"})
    void what_is_no_range_is_a_usage_error(String words) {
        assertThat(DayRanges.parse(words, HERE).getLeft().code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void days_in_the_wrong_order_are_refused_with_the_right_order() {
        var problem = DayRanges.parse("2026-03-05..2026-03-02", HERE).getLeft();

        assertThat(problem.advice()).contains("2026-03-02..2026-03-05");
    }

    @Test
    void more_than_ten_years_are_refused() {
        assertThat(DayRanges.parse("1990-01-01..2026-01-01", HERE).isLeft()).isTrue();
    }
}
