package io.clockport.timesheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.id.ClientId;
import io.clockport.id.ProjectId;
import io.clockport.testing.Any;
import io.clockport.testing.OverSeeds;
import io.clockport.time.Rounding;
import io.clockport.timeentry.EntryDetails;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Booked FULL = Booked.of(Any.finished());
    private static final Booked BARE = lasting(EntryDetails.none(), 600);

    @Test
    void nothing_booked_is_nothing() {
        assertThat(Totals.of(List.of())).isZero();
        assertThat(Totals.byDay(List.of(), WARSAW)).isEmpty();
        assertThat(Totals.byTag(List.of())).isEmpty();
    }

    @Test
    void the_whole_is_the_sum_and_overlaps_count_twice() {
        assertThat(Totals.of(List.of(FULL, FULL, BARE))).isEqualTo(Duration.ofSeconds(7800));
    }

    @Test
    void each_entry_is_rounded_before_they_are_summed() {
        var rounding = new Rounding(Rounding.Direction.UP, 15);
        var booked = List.of(BARE, BARE);

        assertThat(Totals.rounded(booked, rounding)).isEqualTo(Duration.ofMinutes(30));
        assertThat(rounding.round(Totals.of(booked))).isEqualTo(Duration.ofMinutes(30));
        assertThat(Totals.rounded(List.of(BARE, BARE, BARE), rounding)).isEqualTo(Duration.ofMinutes(45));
        assertThat(rounding.round(Totals.of(List.of(BARE, BARE, BARE)))).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void what_crosses_midnight_counts_on_both_days_in_their_order() {
        var late = new Booked(
                Any.details(), new Span(Instant.parse("2026-03-02T22:30:00Z"), Instant.parse("2026-03-03T00:00:00Z")));

        assertThat(Totals.byDay(List.of(late, FULL), WARSAW))
                .containsExactly(
                        Map.entry(LocalDate.of(2026, 3, 2), Duration.ofMinutes(90)),
                        Map.entry(LocalDate.of(2026, 3, 3), Duration.ofMinutes(60)));
    }

    @Test
    void by_project_time_on_none_is_told_too() {
        assertThat(Totals.byProject(List.of(FULL, BARE, FULL)))
                .containsExactly(
                        Map.entry(Optional.of(Any.PROJECT), Duration.ofHours(2)),
                        Map.entry(Optional.empty(), Duration.ofMinutes(10)));
    }

    @Test
    void by_client_projects_of_one_client_are_one() {
        var other = lasting(EntryDetails.none().on(Any.OTHER_PROJECT), 60);

        assertThat(Totals.byClient(List.of(FULL, other, BARE), project -> Optional.of(Any.CLIENT)))
                .containsExactly(
                        Map.entry(Optional.of(Any.CLIENT), Duration.ofSeconds(3660)),
                        Map.entry(Optional.empty(), Duration.ofMinutes(10)));
    }

    @Test
    void a_project_without_client_is_time_for_none() {
        assertThat(Totals.byClient(List.of(FULL), project -> Optional.empty()))
                .containsExactly(Map.entry(Optional.<ClientId>empty(), Duration.ofHours(1)));
    }

    @Test
    void by_task_time_on_none_is_told_too() {
        assertThat(Totals.byTask(List.of(FULL, BARE)))
                .containsExactly(
                        Map.entry(Optional.of(Any.TASK), Duration.ofHours(1)),
                        Map.entry(Optional.empty(), Duration.ofMinutes(10)));
    }

    @Test
    void an_entry_with_two_tags_counts_for_both_and_with_one_twice_only_once() {
        var both = lasting(Any.details().tagged(List.of(Any.TAG, Any.OTHER_TAG)), 60);
        var twice = lasting(Any.details().tagged(List.of(Any.TAG, Any.TAG)), 1);

        assertThat(Totals.byTag(List.of(both, twice, BARE)))
                .containsExactly(
                        Map.entry(Optional.of(Any.TAG), Duration.ofSeconds(61)),
                        Map.entry(Optional.of(Any.OTHER_TAG), Duration.ofSeconds(60)),
                        Map.entry(Optional.empty(), Duration.ofMinutes(10)));
    }

    @Test
    void billable_time_is_told_apart() {
        assertThat(Totals.byBillable(List.of(FULL, BARE)))
                .containsExactly(Map.entry(true, Duration.ofHours(1)), Map.entry(false, Duration.ofMinutes(10)));
    }

    @OverSeeds
    void sums_by_any_key_but_tags_add_up_to_the_whole(long seed) {
        var sheet = new Sheet(seed);
        var booked = sheet.around(sheet.moment());
        var whole = Totals.of(booked);

        assertThat(Sheet.total(Totals.byDay(booked, sheet.zone()).values())).isEqualTo(whole);
        assertThat(Sheet.total(Totals.byProject(booked).values())).isEqualTo(whole);
        assertThat(Sheet.total(Totals.byTask(booked).values())).isEqualTo(whole);
        assertThat(Sheet.total(Totals.byBillable(booked).values())).isEqualTo(whole);
        assertThat(Sheet.total(Totals.byClient(booked, TotalsTest::clientOf).values()))
                .isEqualTo(whole);
    }

    @OverSeeds
    void sums_that_were_rounded_up_are_never_less_and_down_never_more(long seed) {
        var booked = new Sheet(seed).around(Any.NINE);

        assertThat(Totals.rounded(booked, new Rounding(Rounding.Direction.UP, 15)))
                .isGreaterThanOrEqualTo(Totals.of(booked));
        assertThat(Totals.rounded(booked, new Rounding(Rounding.Direction.DOWN, 15)))
                .isLessThanOrEqualTo(Totals.of(booked));
    }

    @OverSeeds
    void by_tag_each_tag_has_all_the_time_that_carries_it(long seed) {
        var booked = new Sheet(seed).around(Any.NINE);
        var tagged = booked.stream()
                .filter(each -> each.details().tags().contains(Any.TAG))
                .toList();

        assertThat(Totals.byTag(booked).getOrDefault(Optional.of(Any.TAG), Duration.ZERO))
                .isEqualTo(Totals.of(tagged));
    }

    @OverSeeds
    void no_day_has_more_than_it_is_long_unless_something_overlaps(long seed) {
        var sheet = new Sheet(seed);
        var booking = sheet.booking(sheet.moment());
        var zone = sheet.zone();

        Totals.byDay(List.of(booking), zone)
                .forEach((day, time) -> assertThat(time)
                        .isLessThanOrEqualTo(Duration.between(
                                day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone))));
    }

    private static Optional<ClientId> clientOf(ProjectId project) {
        return project.value().equals("p0") ? Optional.empty() : Optional.of(new ClientId("c" + project));
    }

    private static Booked lasting(EntryDetails details, long seconds) {
        return new Booked(details, new Span(Any.NINE, Any.NINE.plusSeconds(seconds)));
    }
}
