package io.clockport.cli.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.cli.render.Bars.Bar;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class BarsTest {

    private static final Look NARROW = new Look(false, OptionalInt.of(25));

    @Test
    void the_longest_bar_fills_the_room_and_the_others_are_in_proportion() {
        var bars = List.of(
                new Bar("Mon", Duration.ofHours(8)), new Bar("Tue", Duration.ofHours(4)), new Bar("会", Duration.ZERO));

        assertThat(Bars.text(bars, Length::of, NARROW)).isEqualTo("""
                Mon  8:00:00  ███████████
                Tue  4:00:00  █████▌
                会   0:00:00
                """);
    }

    @Test
    void a_second_can_be_seen_beside_a_day() {
        var bars = List.of(new Bar("a", Duration.ofHours(24)), new Bar("b", Duration.ofSeconds(1)));

        assertThat(Bars.text(bars, Length::of, NARROW)).endsWith("b   0:00:01  ▏\n");
    }

    @Test
    void nothing_to_show_shows_nothing() {
        assertThat(Bars.text(List.of(), Length::of, NARROW)).isEmpty();
    }
}
