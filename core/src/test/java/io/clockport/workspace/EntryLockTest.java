package io.clockport.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryLockTest {

    private static final Instant NOW = Instant.parse("2026-03-11T15:00:00Z");
    private static final AutomaticLock A_WEEK = new AutomaticLock.OlderThan(7, ChronoUnit.DAYS);

    @Test
    void without_lock_nothing_is_locked() {
        assertThat(EntryLock.none().covers(Instant.EPOCH, NOW)).isFalse();
    }

    @Test
    void what_starts_before_the_boundary_is_locked_and_what_starts_at_it_is_not() {
        var lock = EntryLock.before(Any.NINE);

        assertThat(lock.covers(Any.NINE.minusSeconds(1), NOW)).isTrue();
        assertThat(lock.covers(Any.NINE, NOW)).isFalse();
    }

    @Test
    void an_automatic_lock_moves_on_with_time() {
        var lock = new EntryLock(Optional.empty(), Optional.of(A_WEEK), ZoneId.of("Europe/Warsaw"));
        var boundary = Instant.parse("2026-03-03T23:00:00Z");

        assertThat(lock.covers(boundary.minusSeconds(1), NOW)).isTrue();
        assertThat(lock.covers(boundary, NOW)).isFalse();
        assertThat(lock.covers(boundary, NOW.plus(1, ChronoUnit.DAYS))).isTrue();
    }

    @Test
    void of_two_locks_each_holds() {
        var early = Instant.parse("2026-01-01T00:00:00Z");
        var late = Instant.parse("2026-03-10T00:00:00Z");
        var between = Instant.parse("2026-03-05T00:00:00Z");

        assertThat(new EntryLock(Optional.of(late), Optional.of(A_WEEK), ZoneId.of("UTC")).covers(between, NOW))
                .isTrue();
        assertThat(new EntryLock(Optional.of(early), Optional.of(A_WEEK), ZoneId.of("UTC")).covers(between, NOW))
                .isFalse();
    }
}
