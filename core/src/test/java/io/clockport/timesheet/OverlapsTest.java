package io.clockport.timesheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import io.clockport.testing.OverSeeds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapsTest {

    private static final Instant HALF_PAST_NINE = Any.NINE.plusSeconds(1800);

    @Test
    void bookings_one_after_the_other_do_not_overlap() {
        assertThat(Overlaps.in(List.of(from(Any.NINE, Any.TEN), from(Any.TEN, Any.ELEVEN))))
                .isEmpty();
    }

    @Test
    void the_earlier_one_comes_first_with_what_both_claim() {
        var earlier = from(Any.NINE, Any.TEN);
        var later = from(HALF_PAST_NINE, Any.ELEVEN);

        assertThat(Overlaps.in(List.of(later, earlier)))
                .containsExactly(new Overlap(earlier, later, new Span(HALF_PAST_NINE, Any.TEN)));
    }

    @Test
    void of_two_that_begin_together_the_shorter_one_comes_first() {
        var shorter = from(Any.NINE, Any.TEN);
        var longer = from(Any.NINE, Any.ELEVEN);

        assertThat(Overlaps.in(List.of(longer, shorter)))
                .containsExactly(new Overlap(shorter, longer, new Span(Any.NINE, Any.TEN)));
    }

    @Test
    void three_at_once_are_three_pairs() {
        var all = List.of(from(Any.NINE, Any.TEN), from(Any.NINE, Any.TEN), from(Any.NINE, Any.TEN));

        assertThat(Overlaps.in(all)).hasSize(3);
    }

    @Test
    void an_overlap_is_found_across_one_that_lies_between() {
        var wide = from(Any.NINE, Any.ELEVEN);
        var between = from(HALF_PAST_NINE, Any.TEN);
        var last = from(Any.ELEVEN.minusSeconds(1), Any.ELEVEN.plusSeconds(9));

        assertThat(Overlaps.in(List.of(last, between, wide)))
                .containsExactly(
                        new Overlap(wide, between, between.span()),
                        new Overlap(wide, last, new Span(Any.ELEVEN.minusSeconds(1), Any.ELEVEN)));
    }

    @Test
    void something_empty_overlaps_nothing() {
        assertThat(Overlaps.in(List.of(from(Any.NINE, Any.TEN), from(HALF_PAST_NINE, HALF_PAST_NINE))))
                .isEmpty();
    }

    @OverSeeds
    void every_pair_with_time_in_common_is_told_once(long seed) {
        var booked = new Sheet(seed).around(Any.NINE);
        int pairs = 0;
        for (int i = 0; i < booked.size(); i++) {
            for (int j = i + 1; j < booked.size(); j++) {
                pairs += booked.get(i).span().common(booked.get(j).span()).isPresent() ? 1 : 0;
            }
        }

        assertThat(Overlaps.in(booked)).hasSize(pairs);
    }

    @OverSeeds
    void what_is_told_is_what_both_have_in_common_the_earlier_one_first(long seed) {
        assertThat(Overlaps.in(new Sheet(seed).around(Any.NINE))).allSatisfy(overlap -> {
            assertThat(overlap.earlier().span().from())
                    .isBeforeOrEqualTo(overlap.later().span().from());
            assertThat(overlap.later().span().common(overlap.earlier().span())).contains(overlap.common());
        });
    }

    @OverSeeds
    void the_order_of_asking_does_not_matter(long seed) {
        var sheet = new Sheet(seed);
        var booked = sheet.around(Any.NINE);
        var shuffled = new ArrayList<>(booked);
        Collections.shuffle(shuffled, sheet.random());

        assertThat(Overlaps.in(shuffled).stream().map(Overlap::common))
                .containsExactlyInAnyOrderElementsOf(
                        Overlaps.in(booked).stream().map(Overlap::common).toList());
    }

    private static Booked from(Instant start, Instant end) {
        return new Booked(Any.details(), new Span(start, end));
    }
}
