package io.clockport.timesheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import io.clockport.testing.OverSeeds;
import io.clockport.timeentry.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SplitTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final Booked HOUR = from("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z");

    @Test
    void a_moment_inside_cuts_in_two() {
        var half = Any.NINE.plusSeconds(1800);

        assertThat(Split.at(half, HOUR))
                .containsExactly(
                        new Booked(HOUR.details(), new Span(Any.NINE, half)),
                        new Booked(HOUR.details(), new Span(half, Any.TEN)));
    }

    @Test
    void a_moment_at_either_end_or_outside_cuts_nothing() {
        for (var moment : List.of(Any.NINE.minusSeconds(1), Any.NINE, Any.TEN, Any.ELEVEN)) {
            assertThat(Split.at(moment, HOUR)).containsExactly(HOUR);
        }
    }

    @Test
    void a_night_is_cut_at_midnight_in_its_zone() {
        var night = from("2026-03-02T22:00:00Z", "2026-03-03T01:00:00Z");

        assertThat(Split.atMidnights(night, WARSAW))
                .containsExactly(
                        from("2026-03-02T22:00:00Z", "2026-03-02T23:00:00Z"),
                        from("2026-03-02T23:00:00Z", "2026-03-03T01:00:00Z"));
        assertThat(Split.atMidnights(night, ZoneId.of("UTC"))).hasSize(2);
    }

    @Test
    void what_ends_at_midnight_is_of_one_day() {
        var evening = from("2026-03-02T20:00:00Z", "2026-03-02T23:00:00Z");

        assertThat(Split.atMidnights(evening, WARSAW)).containsExactly(evening);
    }

    @Test
    void something_empty_stays_as_it_is() {
        var empty = from("2026-03-02T23:00:00Z", "2026-03-02T23:00:00Z");

        assertThat(Split.atMidnights(empty, WARSAW)).containsExactly(empty);
    }

    @Test
    void the_days_of_the_clock_changes_have_23_and_25_hours() {
        var spring = from("2026-03-27T23:00:00Z", "2026-03-30T22:00:00Z");
        var autumn = from("2026-10-24T22:00:00Z", "2026-10-26T23:00:00Z");

        assertThat(Split.atMidnights(spring, WARSAW))
                .extracting(Booked::duration)
                .containsExactly(Duration.ofHours(24), Duration.ofHours(23), Duration.ofHours(24));
        assertThat(Split.atMidnights(autumn, WARSAW))
                .extracting(Booked::duration)
                .containsExactly(Duration.ofHours(25), Duration.ofHours(24));
    }

    @Test
    void a_day_that_a_country_skipped_has_no_part() {
        var apia = ZoneId.of("Pacific/Apia");
        var days = from("2011-12-29T10:00:00Z", "2011-12-31T11:00:00Z");

        assertThat(Split.atMidnights(days, apia))
                .extracting(part -> Split.dayOf(part.span().from(), apia))
                .containsExactly(LocalDate.of(2011, 12, 29), LocalDate.of(2011, 12, 31), LocalDate.of(2012, 1, 1));
    }

    @Test
    void clocks_that_go_back_across_midnight_do_not_begin_the_day_before_again() {
        var stJohns = ZoneId.of("America/St_Johns");
        var secondQuarterToMidnight = Instant.parse("2006-10-29T03:15:00Z");

        assertThat(secondQuarterToMidnight.atZone(stJohns).toLocalDate()).isEqualTo(LocalDate.of(2006, 10, 28));
        assertThat(Split.dayOf(secondQuarterToMidnight, stJohns)).isEqualTo(LocalDate.of(2006, 10, 29));
        assertThat(Split.atMidnights(
                        new Booked(
                                Any.details(),
                                new Span(secondQuarterToMidnight, secondQuarterToMidnight.plusSeconds(200_000))),
                        stJohns))
                .hasSize(3);
    }

    @Test
    void only_the_part_in_the_range_is_kept() {
        var range = new TimeRange(Any.NINE.plusSeconds(600), Any.ELEVEN);

        assertThat(Split.within(range, HOUR))
                .containsExactly(new Booked(HOUR.details(), new Span(Any.NINE.plusSeconds(600), Any.TEN)));
        assertThat(Split.within(new TimeRange(Any.TEN, Any.ELEVEN), HOUR)).isEmpty();
    }

    @Test
    void something_empty_is_kept_where_it_starts() {
        var empty = new Booked(Any.details(), new Span(Any.TEN, Any.TEN));

        assertThat(Split.within(new TimeRange(Any.TEN, Any.ELEVEN), empty)).containsExactly(empty);
        assertThat(Split.within(new TimeRange(Any.NINE, Any.TEN), empty)).isEmpty();
    }

    @OverSeeds
    void a_split_loses_no_second_in_any_zone(long seed) {
        var sheet = new Sheet(seed);
        var zone = sheet.zone();
        var booked = sheet.booking(sheet.moment());

        var parts = Split.atMidnights(booked, zone);

        assertThat(Sheet.total(parts.stream().map(Booked::duration).toList())).isEqualTo(booked.duration());
        assertThat(parts.get(0).span().from()).isEqualTo(booked.span().from());
        assertThat(parts.get(parts.size() - 1).span().to())
                .isEqualTo(booked.span().to());
    }

    @OverSeeds
    void each_part_lies_in_one_day_and_no_day_has_two(long seed) {
        var sheet = new Sheet(seed);
        var zone = sheet.zone();

        var parts = Split.atMidnights(sheet.booking(sheet.moment()), zone);

        assertThat(parts).allSatisfy(part -> {
            var day = Split.dayOf(part.span().from(), zone);
            assertThat(part.span().from())
                    .isAfterOrEqualTo(day.atStartOfDay(zone).toInstant());
            assertThat(part.span().to())
                    .isBeforeOrEqualTo(day.plusDays(1).atStartOfDay(zone).toInstant());
        });
        assertThat(parts.stream().map(part -> Split.dayOf(part.span().from(), zone)))
                .doesNotHaveDuplicates();
    }

    private static Booked from(String start, String end) {
        return new Booked(Any.details(), new Span(Instant.parse(start), Instant.parse(end)));
    }
}
