package io.clockport.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AutomaticLockTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final ZoneId CAIRO = ZoneId.of("Africa/Cairo");

    @ParameterizedTest
    @CsvSource({
        "1, DAYS, 2026-03-11T00:00, 2026-03-10T00:00",
        "1, DAYS, 2026-03-11T23:59, 2026-03-10T00:00",
        "7, DAYS, 2026-03-31T12:00, 2026-03-24T00:00",
        "2, WEEKS, 2026-04-01T12:00, 2026-03-18T00:00",
        "1, MONTHS, 2026-03-31T12:00, 2026-02-28T00:00",
        "3, MONTHS, 2026-03-11T12:00, 2025-12-11T00:00"
    })
    void what_is_older_is_counted_back_from_the_beginning_of_today(
            int amount, ChronoUnit unit, LocalDateTime now, LocalDateTime boundary) {
        var lock = new AutomaticLock.OlderThan(amount, unit);

        assertThat(lock.boundary(in(WARSAW, now), WARSAW)).isEqualTo(in(WARSAW, boundary));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-11T00:00, 2026-03-09T00:00",
        "2026-03-10T23:59, 2026-03-02T00:00",
        "2026-03-15T12:00, 2026-03-09T00:00",
        "2026-03-17T12:00, 2026-03-09T00:00",
        "2026-03-18T00:00, 2026-03-16T00:00"
    })
    void on_each_change_day_the_weeks_before_are_locked(LocalDateTime now, LocalDateTime boundary) {
        var lock = new AutomaticLock.Weekly(DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY);

        assertThat(lock.boundary(in(WARSAW, now), WARSAW)).isEqualTo(in(WARSAW, boundary));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 2026-03-05T00:00, 2026-03-01T00:00",
        "5, 2026-03-04T23:59, 2026-02-01T00:00",
        "1, 2026-03-01T00:00, 2026-03-01T00:00",
        "31, 2026-02-28T00:00, 2026-02-01T00:00",
        "31, 2026-02-27T23:59, 2026-01-01T00:00",
        "31, 2026-03-30T12:00, 2026-02-01T00:00",
        "31, 2026-03-31T12:00, 2026-03-01T00:00"
    })
    void on_a_day_of_each_month_the_months_before_are_locked(int day, LocalDateTime now, LocalDateTime boundary) {
        var lock = new AutomaticLock.Monthly(day);

        assertThat(lock.boundary(in(WARSAW, now), WARSAW)).isEqualTo(in(WARSAW, boundary));
    }

    @Test
    void a_boundary_is_a_midnight_even_on_a_day_that_begins_at_one() {
        var clocksGoForward = in(CAIRO, LocalDateTime.parse("2026-04-24T12:00"));

        assertThat(new AutomaticLock.OlderThan(1, ChronoUnit.DAYS).boundary(clocksGoForward, CAIRO))
                .isEqualTo(in(CAIRO, LocalDateTime.parse("2026-04-23T00:00")));
        assertThat(new AutomaticLock.Weekly(DayOfWeek.FRIDAY, DayOfWeek.MONDAY).boundary(clocksGoForward, CAIRO))
                .isEqualTo(in(CAIRO, LocalDateTime.parse("2026-04-20T00:00")));
        assertThat(new AutomaticLock.Monthly(5).boundary(clocksGoForward, CAIRO))
                .isEqualTo(in(CAIRO, LocalDateTime.parse("2026-04-01T00:00")));
    }

    @ParameterizedTest
    @EnumSource(
            value = ChronoUnit.class,
            names = {"DAYS", "WEEKS", "MONTHS"})
    void a_lock_counts_days_weeks_or_months(ChronoUnit unit) {
        assertThat(new AutomaticLock.OlderThan(1, unit).unit()).isEqualTo(unit);
        assertThatThrownBy(() -> new AutomaticLock.OlderThan(0, unit)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChronoUnit.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DAYS", "WEEKS", "MONTHS"})
    void a_lock_counts_nothing_else(ChronoUnit unit) {
        assertThatThrownBy(() -> new AutomaticLock.OlderThan(1, unit)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 32})
    void a_month_has_no_such_day(int day) {
        assertThatThrownBy(() -> new AutomaticLock.Monthly(day)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void each_kind_calls_its_own_function() {
        AutomaticLock olderThan = new AutomaticLock.OlderThan(1, ChronoUnit.DAYS);
        AutomaticLock weekly = new AutomaticLock.Weekly(DayOfWeek.FRIDAY, DayOfWeek.MONDAY);
        AutomaticLock monthly = new AutomaticLock.Monthly(31);

        assertThat(olderThan.<Object>fold(same -> same, other -> 2, other -> 3)).isSameAs(olderThan);
        assertThat(weekly.<Object>fold(other -> 1, same -> same, other -> 3)).isSameAs(weekly);
        assertThat(monthly.<Object>fold(other -> 1, other -> 2, same -> same)).isSameAs(monthly);
    }

    private static Instant in(ZoneId zone, LocalDateTime moment) {
        return moment.atZone(zone).toInstant();
    }
}
