package io.clockport.timesheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import io.clockport.testing.OverSeeds;
import io.clockport.timeentry.TimeRange;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final TimeRange RANGE = new TimeRange(Any.NINE, Any.ELEVEN);

    @Test
    void with_nothing_booked_everything_is_a_gap() {
        assertThat(Gaps.in(RANGE, List.of())).containsExactly(Span.of(RANGE));
    }

    @Test
    void what_is_booked_from_end_to_end_leaves_no_gap() {
        assertThat(Gaps.in(RANGE, List.of(from(Any.NINE, Any.TEN), from(Any.TEN, Any.ELEVEN))))
                .isEmpty();
    }

    @Test
    void a_gap_is_before_between_and_after() {
        var early = Any.NINE.plusSeconds(60);
        var late = Any.ELEVEN.minusSeconds(60);

        assertThat(Gaps.in(RANGE, List.of(from(Any.TEN, late), from(early, Any.TEN.minusSeconds(1)))))
                .containsExactly(
                        new Span(Any.NINE, early),
                        new Span(Any.TEN.minusSeconds(1), Any.TEN),
                        new Span(late, Any.ELEVEN));
    }

    @Test
    void a_short_booking_within_a_long_one_makes_no_gap() {
        assertThat(Gaps.in(RANGE, List.of(from(Any.NINE, Any.ELEVEN), from(Any.NINE, Any.TEN))))
                .isEmpty();
        assertThat(Gaps.in(RANGE, List.of(from(Any.NINE, Any.TEN), from(Any.NINE, Any.NINE.plusSeconds(1)))))
                .containsExactly(new Span(Any.TEN, Any.ELEVEN));
    }

    @Test
    void what_reaches_over_the_range_is_cut() {
        var booked = from(Any.NINE.minusSeconds(600), Any.TEN);

        assertThat(Gaps.in(RANGE, List.of(booked))).containsExactly(new Span(Any.TEN, Any.ELEVEN));
    }

    @Test
    void something_empty_covers_nothing() {
        assertThat(Gaps.in(RANGE, List.of(from(Any.TEN, Any.TEN)))).containsExactly(Span.of(RANGE));
    }

    @Test
    void a_day_of_25_hours_has_25_hours_to_book() {
        var day = TimeRange.of(LocalDate.of(2026, 10, 25), ZoneId.of("Europe/Warsaw"));

        assertThat(Gaps.in(day, List.of()))
                .singleElement()
                .extracting(Span::duration)
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void a_gap_is_filled_with_what_another_booking_says() {
        var gap = new Span(Any.TEN, Any.ELEVEN);

        assertThat(Gaps.fill(gap, Booked.of(Any.finished()))).isEqualTo(new Booked(Any.details(), gap));
    }

    @OverSeeds
    void gaps_that_are_filled_leave_none_and_claim_nothing_twice(long seed) {
        var sheet = new Sheet(seed);
        var booked = sheet.around(Any.NINE);
        var day = TimeRange.of(LocalDate.of(2026, 3, 2), sheet.zone());
        var filled = Gaps.in(day, booked).stream()
                .map(gap -> Gaps.fill(gap, Booked.of(Any.finished())))
                .toList();
        var all = new ArrayList<>(booked);
        all.addAll(filled);

        assertThat(Gaps.in(day, all)).isEmpty();
        for (var fill : filled) {
            assertThat(booked).noneMatch(each -> each.span().common(fill.span()).isPresent());
        }
    }

    @OverSeeds
    void gaps_and_what_is_covered_tile_the_day(long seed) {
        var sheet = new Sheet(seed);
        var day = TimeRange.of(sheet.moment().atZone(ZoneId.of("UTC")).toLocalDate(), sheet.zone());
        var booked = sheet.around(day.from());

        var gaps = Sheet.total(Gaps.in(day, booked).stream().map(Span::duration).toList());

        assertThat(gaps.plusSeconds(secondsCovered(day, booked))).isEqualTo(Duration.between(day.from(), day.to()));
    }

    @OverSeeds
    void gaps_come_in_order_with_something_booked_between_them(long seed) {
        var gaps = Gaps.in(
                new TimeRange(Any.NINE.minusSeconds(90_000), Any.NINE.plusSeconds(90_000)),
                new Sheet(seed).around(Any.NINE));

        for (int i = 1; i < gaps.size(); i++) {
            assertThat(gaps.get(i - 1).to()).isBefore(gaps.get(i).from());
        }
        assertThat(gaps).noneMatch(Span::isEmpty);
    }

    /** Counted second by second, slowly and without any cleverness. */
    private static long secondsCovered(TimeRange range, List<Booked> booked) {
        long covered = 0;
        for (Instant second = range.from(); second.isBefore(range.to()); second = second.plusSeconds(1)) {
            var now = second;
            if (booked.stream()
                    .anyMatch(each -> !now.isBefore(each.span().from())
                            && now.isBefore(each.span().to()))) {
                covered++;
            }
        }
        return covered;
    }

    private static Booked from(Instant start, Instant end) {
        return new Booked(Any.details(), new Span(start, end));
    }
}
