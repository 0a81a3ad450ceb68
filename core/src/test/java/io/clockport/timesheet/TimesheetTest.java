package io.clockport.timesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clockport.id.ClientId;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TimesheetTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private static Booked hours(EntryDetails details, int from, int to) {
        return new Booked(details, new Span(NINE.plus(HOUR.multipliedBy(from)), NINE.plus(HOUR.multipliedBy(to))));
    }

    @Test
    void the_night_of_the_spring_clock_change_is_an_hour_short() {
        var night = new Booked(
                EntryDetails.none(),
                new Span(Instant.parse("2026-03-28T21:00:00Z"), Instant.parse("2026-03-29T04:00:00Z")));

        assertThat(Totals.byDay(List.of(night), WARSAW))
                .isEqualTo(Map.of(
                        LocalDate.of(2026, 3, 28),
                        Duration.ofHours(2),
                        LocalDate.of(2026, 3, 29),
                        Duration.ofHours(5)));
    }

    @Test
    void the_day_of_the_autumn_clock_change_takes_25_hours() {
        var day = TimeRange.of(LocalDate.of(2026, 10, 25), WARSAW);

        assertThat(Totals.byDay(List.of(new Booked(EntryDetails.none(), Span.of(day))), WARSAW))
                .isEqualTo(Map.of(LocalDate.of(2026, 10, 25), Duration.ofHours(25)));
    }

    @Test
    void days_come_earliest_first() {
        var later = hours(EntryDetails.none(), 48, 49);
        var earlier = hours(EntryDetails.none(), 0, 1);

        assertThat(Totals.byDay(List.of(later, earlier), WARSAW).keySet())
                .containsExactly(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 4));
    }

    @Test
    void time_is_summed_by_what_it_was_for() {
        var pier = EntryDetails.none()
                .on(new ProjectId("pier"), new TaskId("task"))
                .billable(true);
        var booked = List.of(hours(pier, 0, 2), hours(pier, 2, 3), hours(EntryDetails.none(), 3, 4));

        assertThat(Totals.byProject(booked))
                .isEqualTo(Map.of(Optional.of(new ProjectId("pier")), HOUR.multipliedBy(3), Optional.empty(), HOUR));
        assertThat(Totals.byTask(booked))
                .isEqualTo(Map.of(Optional.of(new TaskId("task")), HOUR.multipliedBy(3), Optional.empty(), HOUR));
        assertThat(Totals.byBillable(booked)).isEqualTo(Map.of(true, HOUR.multipliedBy(3), false, HOUR));
        assertThat(Totals.byClient(booked, project -> Optional.of(new ClientId("harbour"))))
                .isEqualTo(Map.of(Optional.of(new ClientId("harbour")), HOUR.multipliedBy(3), Optional.empty(), HOUR));
    }

    @Test
    void an_entry_with_two_tags_counts_for_both_and_a_tag_said_twice_counts_once() {
        var a = new TagId("a");
        var b = new TagId("b");

        assertThat(Totals.byTag(List.of(
                        hours(EntryDetails.none().tagged(List.of(a, b, a)), 0, 1), hours(EntryDetails.none(), 1, 2))))
                .isEqualTo(Map.of(Optional.of(a), HOUR, Optional.of(b), HOUR, Optional.empty(), HOUR));
    }

    @Test
    void a_split_inside_gives_two_parts_and_at_the_edges_one() {
        var booked = hours(EntryDetails.none(), 0, 2);

        assertThat(Split.at(NINE.plus(HOUR), booked))
                .containsExactly(hours(EntryDetails.none(), 0, 1), hours(EntryDetails.none(), 1, 2));
        assertThat(Split.at(NINE, booked)).containsExactly(booked);
        assertThat(Split.at(NINE.plus(HOUR.multipliedBy(2)), booked)).containsExactly(booked);
    }

    @Test
    void nothing_booked_is_one_gap() {
        var day = TimeRange.of(LocalDate.of(2026, 3, 2), WARSAW);

        assertThat(Gaps.in(day, List.of())).containsExactly(Span.of(day));
    }

    @Test
    void bookings_that_touch_do_not_overlap() {
        assertThat(Overlaps.in(List.of(hours(EntryDetails.none(), 0, 1), hours(EntryDetails.none(), 1, 2))))
                .isEmpty();
    }

    @Test
    void an_overlap_is_found_across_one_that_lies_between() {
        var wide = hours(EntryDetails.none(), 0, 5);
        var inner = hours(EntryDetails.none(), 1, 2);
        var last = hours(EntryDetails.none(), 4, 6);

        assertThat(Overlaps.in(List.of(last, inner, wide)))
                .containsExactly(
                        new Overlap(wide, inner, inner.span()),
                        new Overlap(
                                wide,
                                last,
                                new Span(NINE.plus(HOUR.multipliedBy(4)), NINE.plus(HOUR.multipliedBy(5)))));
    }

    @Test
    void a_running_timer_counts_up_to_now_and_never_backwards() {
        var timer = new TimeEntry.Running(new TimeEntryId("e1"), new UserId("u1"), EntryDetails.none(), NINE, false);

        assertThat(Booked.of(timer, NINE.plus(HOUR)).duration()).isEqualTo(HOUR);
        assertThat(Booked.of(timer, NINE.minus(HOUR)).duration()).isEqualTo(Duration.ZERO);
        assertThat(Booked.of(timer.stoppedAt(NINE.plus(HOUR)).get(), NINE.minus(HOUR))
                        .duration())
                .isEqualTo(HOUR);
    }

    @Test
    void a_target_says_what_is_missing() {
        var target = Target.onWorkdays(Duration.ofHours(8));
        var monday = LocalDate.of(2026, 3, 2);

        assertThat(target.of(monday, monday.plusDays(7))).isEqualTo(Duration.ofHours(40));
        assertThat(target.missing(monday, monday.plusDays(1), Duration.ofMinutes(400)))
                .isEqualTo(Duration.ofMinutes(80));
        assertThat(target.missing(monday, monday.plusDays(1), Duration.ofHours(9)))
                .isEqualTo(Duration.ZERO);
    }

    @Test
    void a_span_does_not_run_backwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(NINE, NINE.minusSeconds(1)));
        assertThat(new Span(NINE, NINE).isEmpty()).isTrue();
    }
}
