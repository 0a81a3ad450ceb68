package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.workspace.AutomaticLock;
import io.clockport.workspace.EntryLock;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LocksInTheStateTest {

    private static final Optional<Instant> MARCH = Optional.of(Instant.parse("2026-03-01T00:00:00Z"));
    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    static Stream<EntryLock> locks() {
        return Stream.of(
                new EntryLock(MARCH, Optional.empty(), WARSAW),
                new EntryLock(MARCH, Optional.of(new AutomaticLock.OlderThan(3, ChronoUnit.WEEKS)), WARSAW),
                new EntryLock(
                        Optional.empty(),
                        Optional.of(new AutomaticLock.Weekly(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY)),
                        WARSAW),
                new EntryLock(Optional.empty(), Optional.of(new AutomaticLock.Monthly(31)), WARSAW));
    }

    @ParameterizedTest
    @MethodSource("locks")
    void a_lock_comes_back_with_the_state(EntryLock lock) throws IOException {
        var fake = InMemoryClockify.empty();
        fake.backstage().changeSettings(fake.workspace(), settings -> settings.lockedBy(lock));
        var document = new StringWriter();
        fake.exportTo(document);
        var other = InMemoryClockify.empty();

        var imported = other.importFrom(new StringReader(document.toString()));

        assertThat(imported.isRight()).isTrue();
        assertThat(value(other.workspaces().get(fake.workspace())).settings().lock())
                .isEqualTo(lock);
    }
}
