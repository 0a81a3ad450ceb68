package io.clockport.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clockport.user.Role;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryLockTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Instant NOON = Instant.parse("2026-04-01T10:00:00Z");

    @Test
    void without_a_lock_nothing_is_locked() {
        assertThat(EntryLock.none().covers(Instant.EPOCH, NOON)).isFalse();
    }

    @Test
    void an_entry_that_starts_at_the_boundary_is_not_locked() {
        var lock = EntryLock.before(NOON);

        assertThat(lock.covers(NOON.minusSeconds(1), NOON)).isTrue();
        assertThat(lock.covers(NOON, NOON)).isFalse();
    }

    @Test
    void of_two_locks_the_later_one_decides() {
        var lock = new EntryLock(
                Optional.of(Instant.parse("2026-01-01T00:00:00Z")),
                Optional.of(new AutomaticLock.OlderThan(1, ChronoUnit.DAYS)),
                ZoneOffset.UTC);

        assertThat(lock.covers(Instant.parse("2026-03-30T23:59:59Z"), NOON)).isTrue();
        assertThat(lock.covers(Instant.parse("2026-03-31T00:00:00Z"), NOON)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, DAYS,   2026-03-28T23:00:00Z", "1, WEEKS,  2026-03-24T23:00:00Z", "1, MONTHS, 2026-02-28T23:00:00Z"
    })
    void what_is_older_than_some_days_counts_from_the_beginning_of_today(
            int amount, ChronoUnit unit, Instant boundary) {
        assertThat(new AutomaticLock.OlderThan(amount, unit).boundary(NOON, WARSAW))
                .isEqualTo(boundary);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31T21:59:59Z, 2026-03-22T23:00:00Z",
        "2026-03-31T22:00:00Z, 2026-03-29T22:00:00Z",
        "2026-04-05T12:00:00Z, 2026-03-29T22:00:00Z"
    })
    void a_weekly_lock_moves_on_its_day_to_the_beginning_of_that_week(Instant now, Instant boundary) {
        var lock = new AutomaticLock.Weekly(DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY);

        assertThat(lock.boundary(now, WARSAW)).isEqualTo(boundary);
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2026-04-29T12:00:00Z, 2026-03-01T00:00:00Z",
        "31, 2026-04-30T12:00:00Z, 2026-04-01T00:00:00Z",
        "5,  2026-04-04T12:00:00Z, 2026-03-01T00:00:00Z",
        "5,  2026-04-05T00:00:00Z, 2026-04-01T00:00:00Z"
    })
    void a_monthly_lock_moves_on_its_day_or_the_last_of_a_shorter_month(int day, Instant now, Instant boundary) {
        assertThat(new AutomaticLock.Monthly(day).boundary(now, ZoneOffset.UTC)).isEqualTo(boundary);
    }

    @Test
    void nonsense_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AutomaticLock.Monthly(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new AutomaticLock.Monthly(32));
        assertThatIllegalArgumentException().isThrownBy(() -> new AutomaticLock.OlderThan(0, ChronoUnit.DAYS));
        assertThatIllegalArgumentException().isThrownBy(() -> new AutomaticLock.OlderThan(1, ChronoUnit.HOURS));
    }

    @ParameterizedTest
    @CsvSource({
        "ADMINS,                      OWNER,           true",
        "ADMINS,                      WORKSPACE_ADMIN, true",
        "ADMINS,                      PROJECT_MANAGER, false",
        "ADMINS,                      MEMBER,          false",
        "ADMINS_AND_PROJECT_MANAGERS, PROJECT_MANAGER, true",
        "ADMINS_AND_PROJECT_MANAGERS, OWNER,           true",
        "ADMINS_AND_PROJECT_MANAGERS, TEAM_MANAGER,    false",
        "EVERYONE,                    MEMBER,          true"
    })
    void who_may_create_is_who_is_named(CreationPermission permission, Role role, boolean included) {
        assertThat(permission.includes(role)).isEqualTo(included);
    }

    @Test
    void a_stopwatch_lets_nothing_by_hand_pass() {
        assertThat(TrackingMode.DEFAULT.allowManual("entry").isRight()).isTrue();
        assertThat(TrackingMode.STOPWATCH_ONLY.allowManual("entry").isLeft()).isTrue();
    }
}
