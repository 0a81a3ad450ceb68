package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.id.UserId;
import io.clockport.paging.PageRequest;
import io.clockport.paging.StateFilter;
import io.clockport.project.ProjectFilter;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoSeedTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private final InMemoryClockify fake = InMemoryClockify.seeded();

    @ParameterizedTest
    @CsvSource({
        "olga-key, Olga Nowak, OWNER, ACTIVE",
        "adam-key, Adam Lis, WORKSPACE_ADMIN, ACTIVE",
        "mira-key, Mira Zych, MEMBER, ACTIVE"
    })
    void each_key_opens_the_account_of_its_person(String key, String name, String role, String status) {
        var user = fake.backstage().userOf(key).orElseThrow();

        assertThat(value(fake.as(user).users().me()).name()).contains(name);
        assertThat(fake.backstage().memberships(fake.workspace()))
                .anySatisfy(membership -> assertThat(
                                membership.user() + " " + membership.role() + " " + membership.status())
                        .isEqualTo(user + " " + role + " " + status));
    }

    @Test
    void somebody_who_left_is_inactive() {
        assertThat(fake.backstage().memberships(fake.workspace()))
                .extracting(membership -> membership.status().name())
                .containsExactlyInAnyOrder("ACTIVE", "ACTIVE", "ACTIVE", "INACTIVE");
    }

    @Test
    void three_projects_are_active_and_one_is_archived() {
        var projects = fake.in(fake.workspace()).projects();

        assertThat(value(projects.matching(ProjectFilter.all()).collect(50))).hasSize(4);
        assertThat(value(projects.matching(ProjectFilter.all().in(StateFilter.ARCHIVED))
                        .collect(50)))
                .extracting(project -> project.name().value())
                .containsExactly("Lighthouse");
    }

    @Test
    void olga_works_on_ten_weekdays_and_watches_the_tide_through_the_night_of_the_clock_change() {
        var entries = entriesOf(fake.me());

        var watch = entries.stream()
                .filter(entry -> entry.details().description().value().equals("Tide watch"))
                .findFirst()
                .orElseThrow();
        assertThat(entries).hasSize(21);
        assertThat(days(entries)).hasSize(11);
        assertThat(Duration.between(watch.start(), watch.content().end().orElseThrow()))
                .isEqualTo(Duration.ofHours(7));
    }

    @Test
    void mira_draws_on_the_same_ten_days() {
        var mira = fake.backstage().userOf("mira-key").orElseThrow();

        assertThat(entriesOf(mira))
                .hasSize(10)
                .allSatisfy(entry -> assertThat(Duration.between(
                                entry.start(), entry.content().end().orElseThrow()))
                        .isEqualTo(Duration.ofMinutes(150)));
        assertThat(days(entriesOf(mira)))
                .allMatch(day -> day.getDayOfWeek().getValue() <= 5)
                .hasSize(10);
    }

    private List<TimeEntry> entriesOf(UserId user) {
        return value(fake.in(fake.workspace())
                .timeEntries()
                .of(user, EntryFilter.all())
                .collect(PageRequest.MAX_SIZE));
    }

    private static List<LocalDate> days(List<TimeEntry> entries) {
        return entries.stream()
                .map(entry -> LocalDate.ofInstant(entry.start(), WARSAW))
                .distinct()
                .collect(Collectors.toList());
    }
}
