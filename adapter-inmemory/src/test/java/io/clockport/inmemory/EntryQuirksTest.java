package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.outcome;
import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.async.Eventual;
import io.clockport.id.UserId;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryType;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import io.clockport.workspace.EntryLock;
import io.clockport.workspace.TrackingMode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the switches about time entries decide, at the ports. */
class EntryQuirksTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_running_timer_cannot_be_duplicated_where_that_is_rejected(boolean rejected) {
        var fake = with(Quirk.REJECT_DUPLICATE_OF_RUNNING, rejected);
        var running = value(start(fake, NINE));

        assertThat(isRefused(entries(fake).duplicate(running.id()))).isEqualTo(rejected);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_is_over_can_be_duplicated_whatever_is_rejected(boolean rejected) {
        var fake = with(Quirk.REJECT_DUPLICATE_OF_RUNNING, rejected);
        var finished = value(entries(fake).log(fake.me(), hour(EntryDetails.none())));

        assertThat(isRefused(entries(fake).duplicate(finished.id()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_start_before_that_of_the_timer_is_refused_where_that_is_rejected(boolean rejected) {
        var fake = with(Quirk.REJECT_START_BEFORE_RUNNING, rejected);
        value(start(fake, NINE));

        assertThat(isRefused(start(fake, NINE))).isFalse();
        assertThat(isRefused(start(fake, NINE.minusSeconds(1)))).isEqualTo(rejected);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_break_is_booked_where_breaks_are_allowed(boolean allowed) {
        var fake = with(Quirk.ALLOW_BREAKS, allowed);

        assertThat(isRefused(
                        entries(fake).log(fake.me(), hour(EntryDetails.none().of(EntryType.BREAK)))))
                .isEqualTo(!allowed);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_admin_types_in_time_of_their_own_where_the_stopwatch_spares_admins(boolean spared) {
        var fake = with(Quirk.ADMINS_PASS_STOPWATCH, spared);
        fake.backstage().changeSettings(fake.workspace(), settings -> settings.in(TrackingMode.STOPWATCH_ONLY));

        assertThat(isRefused(entries(fake).log(fake.me(), hour(EntryDetails.none()))))
                .isEqualTo(!spared);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_stopwatch_never_spares_who_is_no_admin(boolean spared) {
        var fake = with(Quirk.ADMINS_PASS_STOPWATCH, spared);
        fake.backstage().changeSettings(fake.workspace(), settings -> settings.in(TrackingMode.STOPWATCH_ONLY));

        assertThat(isRefused(logHour(fake, member(fake)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void what_starts_at_the_boundary_of_a_lock_is_locked_where_the_lock_covers_it(boolean covered) {
        var fake = with(Quirk.LOCK_COVERS_BOUNDARY, covered);
        fake.backstage()
                .changeSettings(
                        fake.workspace(),
                        settings ->
                                settings.lockedBy(new EntryLock(Optional.of(NINE), Optional.empty(), ZoneOffset.UTC)));

        assertThat(isRefused(logHour(fake, member(fake)))).isEqualTo(covered);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_stop_before_the_start_ends_where_the_timer_began_where_it_is_taken(boolean taken) {
        var fake = with(Quirk.ACCEPT_STOP_BEFORE_START, taken);
        var running = value(start(fake, NINE));

        var stopped = outcome(entries(fake).stop(running, NINE.minusSeconds(1)));

        assertThat(stopped.map(TimeEntry.Finished::end).toJavaOptional())
                .isEqualTo(taken ? Optional.of(NINE) : Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_entry_that_was_made_just_now_is_not_locked_where_young_ones_are_spared(boolean spared) {
        var fake = with(Quirk.SPARE_YOUNG_ENTRIES, spared);
        var entry = value(entries(fake).log(fake.me(), hour(EntryDetails.none())));
        fake.backstage()
                .changeSettings(
                        fake.workspace(),
                        settings -> settings.lockedBy(
                                new EntryLock(Optional.of(NINE.plusSeconds(1)), Optional.empty(), ZoneOffset.UTC)));

        assertThat(value(entries(fake).get(entry.id())).locked()).isEqualTo(!spared);
    }

    private static InMemoryClockify with(Quirk quirk, boolean on) {
        return InMemoryClockify.builder()
                .quirks(Quirks.byDefault().with(quirk, on))
                .build();
    }

    private static UserId member(InMemoryClockify fake) {
        var member = fake.backstage().addUser("Member", "member@example.com", ZoneOffset.UTC);
        fake.backstage().setMembership(fake.workspace(), member, Role.MEMBER, MembershipStatus.ACTIVE);
        return member;
    }

    private static Eventual<TimeEntry.Finished> logHour(InMemoryClockify fake, UserId person) {
        return fake.as(person).in(fake.workspace()).timeEntries().log(person, hour(EntryDetails.none()));
    }

    private static TimeEntries entries(InMemoryClockify fake) {
        return fake.in(fake.workspace()).timeEntries();
    }

    private static Eventual<TimeEntry.Running> start(InMemoryClockify fake, Instant start) {
        return entries(fake).start(fake.me(), new NewTimer(EntryDetails.none(), start));
    }

    private static NewTimeEntry hour(EntryDetails details) {
        return new NewTimeEntry(details, new Interval(NINE, NINE.plusSeconds(3_600)));
    }

    private static boolean isRefused(Eventual<?> eventual) {
        return outcome(eventual).isLeft();
    }
}
