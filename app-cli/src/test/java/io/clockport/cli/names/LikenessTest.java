package io.clockport.cli.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest(name = "{0} and {1} differ by {2}")
    @CsvSource({
        "'', '', 0",
        "abc, abc, 0",
        "'', abc, 3",
        "abc, ab, 1",
        "abc, abd, 1",
        "stauts, status, 1",
        "kitten, sitting, 3"
    })
    void two_words_differ_by_the_fewest_slips_of_the_fingers(String a, String b, int distance) {
        assertThat(Likeness.distance(a, b)).isEqualTo(distance);
        assertThat(Likeness.distance(b, a)).isEqualTo(distance);
    }

    @Test
    void only_the_nearest_are_named_and_the_far_ones_not_at_all() {
        assertThat(Likeness.to("stats", Stream.of("start", "status", "stop", "report")))
                .containsExactly("status");
        assertThat(Likeness.to("xyzzy", Stream.of("start", "status"))).isEmpty();
    }

    @Test
    void a_part_of_a_long_name_is_near() {
        assertThat(Likeness.to("relaunch", Stream.of("Website relaunch 2026", "Other")))
                .containsExactly("Website relaunch 2026");
    }
}
