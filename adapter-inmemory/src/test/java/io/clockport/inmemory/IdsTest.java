package io.clockport.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final Instant MORNING = Instant.parse("2026-03-29T00:30:00Z");

    @Test
    void an_id_begins_with_the_second_of_its_creation() {
        var id = ids(AdjustableClock.fixed(MORNING), 1).next();

        assertThat(id).matches("[0-9a-f]{24}");
        assertThat(Long.parseLong(id.substring(0, 8), 16)).isEqualTo(MORNING.getEpochSecond());
    }

    @Test
    void the_same_seed_makes_the_same_ids_and_another_one_others() {
        var clock = AdjustableClock.fixed(MORNING);

        assertThat(some(ids(clock, 7))).isEqualTo(some(ids(clock, 7))).doesNotContainAnyElementsOf(some(ids(clock, 8)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void creation_order_is_id_order_however_the_clock_moves(long seed) {
        var random = new Random(seed);
        var clock = AdjustableClock.fixed(MORNING);
        var ids = ids(clock, seed);
        var made = new ArrayList<String>();

        for (int i = 0; i < 500; i++) {
            clock.advance(Duration.ofSeconds(random.nextInt(7) - 3L));
            made.add(ids.next());
        }

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_counter_that_is_full_goes_on_in_the_next_second() {
        var ids = ids(AdjustableClock.fixed(MORNING), 1);
        var first = ids.next();
        var full = first.substring(0, 18) + "ffffff";
        ids.goOnAfter(full);

        var next = ids.next();

        assertThat(next).isGreaterThan(full).endsWith("000000");
    }

    private static Ids ids(AdjustableClock clock, long seed) {
        return new Ids(new MemoryStore().shelf("meta", Codec.text()), clock, seed);
    }

    private static List<String> some(Ids ids) {
        return List.of(ids.next(), ids.next(), ids.next());
    }
}
