package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.id.UserId;
import io.clockport.project.NewProject;
import io.clockport.project.ProjectName;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.NewTimer;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningTimersTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private final InMemoryClockify fake = InMemoryClockify.empty();

    @Test
    void a_timer_is_told_with_its_person_its_workspace_and_its_project() {
        var project = value(fake.in(fake.workspace()).projects().create(NewProject.named(ProjectName.of("Harbour"))));
        var timer = value(fake.in(fake.workspace())
                .timeEntries()
                .start(fake.me(), new NewTimer(EntryDetails.none().on(project.id()), NINE)));

        assertThat(fake.runningTimers(9)).singleElement().satisfies(running -> {
            assertThat(running.workspace().id()).isEqualTo(fake.workspace());
            assertThat(running.person().id()).isEqualTo(fake.me());
            assertThat(running.project().map(found -> found.id())).contains(project.id());
            assertThat(running.entry()).isEqualTo(timer);
        });
    }

    @Test
    void everybodys_timers_are_told_and_at_most_so_many() {
        var other = fake.backstage().addUser("Other", "other@example.com", ZoneOffset.UTC);
        fake.backstage().setMembership(fake.workspace(), other, Role.MEMBER, MembershipStatus.ACTIVE);
        start(fake.me());
        start(other);

        assertThat(fake.runningTimers(9))
                .extracting(running -> running.person().id())
                .contains(fake.me(), other);
        assertThat(fake.runningTimers(1)).hasSize(1);
        assertThat(fake.runningTimers(9))
                .allSatisfy(running -> assertThat(running.project()).isEmpty());
    }

    @Test
    void a_fake_in_a_file_has_no_snapshots(@TempDir Path folder) {
        try (var lasting = InMemoryClockify.open(folder.resolve("some.store")).get()) {
            assertThat(lasting.hasSnapshots()).isFalse();
        }
        assertThat(fake.hasSnapshots()).isTrue();
    }

    private void start(UserId person) {
        value(fake.as(person)
                .in(fake.workspace())
                .timeEntries()
                .start(person, new NewTimer(EntryDetails.none(), NINE)));
    }
}
