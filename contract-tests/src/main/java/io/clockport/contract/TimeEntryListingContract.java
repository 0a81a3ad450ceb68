package io.clockport.contract;

import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How every implementation of {@link io.clockport.timeentry.TimeEntries} lists. */
public interface TimeEntryListingContract extends Contract {

    ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

    private List<TimeEntry> entries(EntryFilter filter) {
        return await(timeEntries().of(harness().someone(), filter).collect(50));
    }

    @Fidelity(
            row = "entries.latest-start-first",
            claim = "entries come by their start, the latest first",
            sources = "recordings 2023-11",
            confidence = Confidence.HIGH)
    @Test
    default void the_latest_start_comes_first() {
        var middle = loggedAt(TEN);
        var early = loggedAt(NINE);
        var late = loggedAt(ELEVEN);

        assertThat(entries(EntryFilter.all())).containsExactly(late, middle, early);
    }

    @Fidelity(
            row = "entries.equal-starts-older-first",
            claim = "entries with the same start come in the order of their creation",
            sources = "recordings 2023-11",
            confidence = Confidence.HIGH)
    @Test
    default void equal_starts_come_in_the_order_of_creation() {
        needs(Capability.ORDERED_IDS);
        var first = loggedAt(NINE);
        var second = loggedAt(NINE);
        var third = loggedAt(NINE);

        assertThat(entries(EntryFilter.all())).containsExactly(first, second, third);
    }

    @Fidelity(
            row = "entries.running-has-no-place",
            claim = "a running timer is listed by its start like any entry",
            sources = "recordings 2023-11",
            confidence = Confidence.HIGH)
    @Test
    default void a_running_timer_has_no_place_of_its_own() {
        var timer = timer(saying("running"), NINE);
        var later = loggedAt(TEN);

        assertThat(entries(EntryFilter.all())).containsExactly(later, timer);
    }

    @Test
    default void a_range_means_exactly_its_instants() {
        loggedAt(NINE.minusSeconds(1));
        var first = loggedAt(NINE);
        var last = loggedAt(TEN.minusSeconds(1));
        loggedAt(TEN);

        assertThat(entries(EntryFilter.in(new TimeRange(NINE, TEN)))).containsExactly(last, first);
    }

    @Fidelity(
            row = "entries.range-asks-for-start",
            claim = "a range asks when an entry starts",
            sources = {"document 2026-05", "ledger 2026"},
            confidence = Confidence.MEDIUM)
    @Test
    default void a_range_asks_when_an_entry_starts_and_not_when_it_ends() {
        logged(EntryDetails.none(), NINE.minusSeconds(1), TEN);
        var overlong = logged(EntryDetails.none(), NINE, ELEVEN);

        assertThat(entries(EntryFilter.in(new TimeRange(NINE, TEN)))).containsExactly(overlong);
    }

    @Test
    default void the_day_of_the_spring_clock_change_has_23_hours() {
        var day = TimeRange.of(LocalDate.of(2026, 3, 29), WARSAW);
        loggedAt(day.from().minusSeconds(1));
        var first = loggedAt(day.from());
        var last = loggedAt(day.from().plus(Duration.ofHours(23)).minusSeconds(1));
        loggedAt(day.from().plus(Duration.ofHours(23)));

        assertThat(entries(EntryFilter.in(day))).containsExactly(last, first);
    }

    @Fidelity(
            row = "entries.description-filter",
            claim = "entries can be searched by a part of their description",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void entries_can_be_filtered_by_a_part_of_the_description() {
        var wanted = logged(saying("Deep water"), NINE, TEN);
        logged(saying("shallow"), TEN, ELEVEN);

        assertThat(entries(EntryFilter.all().describedBy("Deep"))).containsExactly(wanted);
    }

    @Fidelity(
            row = "entries.project-task-filter",
            claim = "entries can be filtered by project and task",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void entries_can_be_filtered_by_project_and_task() {
        var project = project("Pier");
        var task = task(project, "Soundings");
        loggedAt(NINE);
        var onProject = logged(saying("p").on(project.id()), NINE, TEN);
        var onTask = logged(saying("t").on(project.id(), task.id()), TEN, ELEVEN);

        assertThat(entries(EntryFilter.all().on(project.id()))).containsExactly(onTask, onProject);
        assertThat(entries(EntryFilter.all().on(task.id()))).containsExactly(onTask);
        assertThat(entries(EntryFilter.all().withProject())).containsExactly(onTask, onProject);
        assertThat(entries(EntryFilter.all().withTask())).containsExactly(onTask);
    }

    @Fidelity(
            row = "entries.tags-filter",
            claim = "entries can be filtered by tags; here, any of them",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    default void entries_can_be_filtered_by_any_of_several_tags() {
        var one = tag("one");
        var two = tag("two");
        var three = tag("three");
        var first = logged(saying("1").tagged(List.of(one.id())), NINE, TEN);
        var both = logged(saying("2").tagged(List.of(two.id(), three.id())), TEN, ELEVEN);
        logged(saying("3").tagged(List.of(three.id())), ELEVEN, ELEVEN);

        assertThat(entries(EntryFilter.all().taggedWithAny(Set.of(one.id(), two.id()))))
                .containsExactly(both, first);
    }

    @Fidelity(
            row = "entries.in-progress-filter",
            claim = "the running timer of a person can be asked for",
            sources = {"document 2026-05", "probe reports 2026-05"},
            confidence = Confidence.MEDIUM)
    @Test
    default void the_running_timer_can_be_asked_for() {
        loggedAt(TEN);
        var timer = timer(saying("running"), NINE);

        assertThat(entries(EntryFilter.all().runningOnly())).containsExactly(timer);
    }

    @Fidelity(
            row = "entries.week-before",
            claim = "the week before a moment shows entries with a project or a task; details are not " + "established",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    default void the_week_before_a_moment_shows_what_was_on_a_project() {
        var project = project("Pier");
        var moment = NINE.plus(Duration.ofDays(7));
        logged(saying("too old").on(project.id()), NINE.minusSeconds(1), TEN);
        var wanted = logged(saying("wanted").on(project.id()), NINE, TEN);
        logged(saying("no project"), TEN, ELEVEN);
        logged(saying("too young").on(project.id()), moment, moment.plusSeconds(60));

        assertThat(entries(EntryFilter.all().inTheWeekBefore(moment))).containsExactly(wanted);
    }
}
