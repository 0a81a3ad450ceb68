package io.clockport.timesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.testing.Any;
import io.clockport.testing.OverSeeds;
import io.clockport.timeentry.TimeRange;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final Span HOUR = new Span(Any.NINE, Any.TEN);

    @Test
    void a_span_may_be_empty_and_does_not_run_backwards() {
        assertThat(new Span(Any.NINE, Any.NINE).isEmpty()).isTrue();
        assertThat(HOUR.isEmpty()).isFalse();
        assertThat(HOUR.duration()).isEqualTo(Duration.ofHours(1));
        assertThatThrownBy(() -> new Span(Any.TEN, Any.NINE)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_range_is_a_span() {
        assertThat(Span.of(new TimeRange(Any.NINE, Any.TEN))).isEqualTo(HOUR);
    }

    @Test
    void spans_that_only_touch_have_nothing_in_common() {
        assertThat(HOUR.common(new Span(Any.TEN, Any.ELEVEN))).isEmpty();
        assertThat(new Span(Any.TEN, Any.ELEVEN).common(HOUR)).isEmpty();
    }

    @Test
    void an_empty_span_has_nothing_in_common_with_any() {
        var empty = new Span(Any.NINE.plusSeconds(1), Any.NINE.plusSeconds(1));

        assertThat(HOUR.common(empty)).isEmpty();
        assertThat(empty.common(HOUR)).isEmpty();
    }

    @Test
    void one_second_in_common_is_something() {
        var other = new Span(Any.TEN.minusSeconds(1), Any.ELEVEN);

        assertThat(HOUR.common(other)).contains(new Span(Any.TEN.minusSeconds(1), Any.TEN));
    }

    @Test
    void what_lies_inside_is_common_whole() {
        var inside = new Span(Any.NINE.plusSeconds(1), Any.TEN.minusSeconds(1));

        assertThat(HOUR.common(inside)).contains(inside);
        assertThat(HOUR.common(HOUR)).contains(HOUR);
    }

    @OverSeeds
    void what_is_common_is_common_both_ways(long seed) {
        var sheet = new Sheet(seed);
        var one = sheet.booking(Any.NINE).span();
        var other = sheet.booking(Any.NINE).span();

        assertThat(one.common(other)).isEqualTo(other.common(one));
    }
}
