package io.clockport.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.async.Eventual;
import io.clockport.failure.FailureException;
import io.clockport.testing.Any;
import io.clockport.testing.OverSeeds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainedSourceTest {

    private final Numbers outer = Numbers.atOnce(3);
    private final Map<Long, Numbers> inner = new HashMap<>();

    @Test
    void nothing_is_fetched_before_something_is_wanted() {
        Probe.on(chain().stream(2));

        assertThat(outer.fetched()).isEmpty();
        assertThat(inner).isEmpty();
    }

    @Test
    void every_inner_listing_comes_whole_and_in_order() {
        inner.put(0L, Numbers.atOnce(3));
        inner.put(1L, Numbers.atOnce(0));
        inner.put(2L, Numbers.atOnce(2));

        var probe = Probe.on(chain().stream(2)).request(100);

        assertThat(probe.items()).containsExactly(0L, 1L, 2L, 0L, 1L);
        assertThat(probe.completions()).isOne();
    }

    @Test
    void an_empty_inner_listing_costs_one_page() {
        inner.put(0L, Numbers.atOnce(0));

        Probe.on(chain().stream(2)).request(100);

        assertThat(inner.get(0L).fetched()).containsExactly(PageRequest.first(2));
    }

    @Test
    void the_inner_listing_is_not_touched_before_the_one_before_it_is_used_up() {
        inner.put(0L, Numbers.atOnce(2));

        Probe.on(chain().stream(2)).request(2);

        assertThat(inner).containsOnlyKeys(0L);
    }

    @Test
    void nothing_in_the_outer_listing_is_nothing_at_all() {
        var probe = Probe.on(new ChainedSource<>(Numbers.atOnce(0), this::inner).stream(2))
                .request(1);

        assertThat(probe.items()).isEmpty();
        assertThat(probe.completions()).isOne();
    }

    @Test
    void a_failure_of_either_listing_is_told() {
        PageSource<Long> failing = request -> Eventual.failed(Any.refusal());

        var outside =
                Probe.on(new ChainedSource<>(failing, this::inner).stream(2)).request(1);
        var inside = Probe.on(new ChainedSource<>(outer, number -> failing).stream(2))
                .request(1);

        assertThat(outside.errors()).singleElement().isInstanceOf(FailureException.class);
        assertThat(inside.errors()).singleElement().isInstanceOf(FailureException.class);
    }

    @Test
    void each_subscriber_reads_from_the_beginning() {
        inner.put(0L, Numbers.atOnce(2));
        var publisher = chain().stream(2);
        Probe.on(publisher).request(1);

        assertThat(Probe.on(publisher).request(2).items()).containsExactly(0L, 1L);
    }

    @Test
    void many_empty_listings_at_once_do_not_overflow_the_stack() {
        var probe = Probe.on(new ChainedSource<>(Numbers.atOnce(50_000), number -> Numbers.atOnce(0)).stream(100));

        assertThat(probe.request(1).completions()).isOne();
    }

    @OverSeeds
    void any_page_size_yields_the_same_list(long seed) {
        var random = new Random(seed);
        var sizes = random.ints(random.nextInt(12), 0, 9).boxed().toList();
        var expected = new ArrayList<Long>();
        sizes.forEach(size -> expected.addAll(numbersBelow(size)));

        var probe = Probe.on(new ChainedSource<>(
                                Numbers.atOnce(sizes.size()), number -> Numbers.atOnce(sizes.get(number.intValue())))
                        .stream(1 + random.nextInt(6)))
                .request(Long.MAX_VALUE);

        assertThat(probe.items()).isEqualTo(expected);
        assertThat(probe.completions()).isOne();
    }

    private ChainedSource<Long, Long> chain() {
        return new ChainedSource<>(outer, this::inner);
    }

    private Numbers inner(Long number) {
        return inner.computeIfAbsent(number, missing -> Numbers.atOnce(0));
    }

    private static List<Long> numbersBelow(int count) {
        var numbers = new ArrayList<Long>();
        for (long i = 0; i < count; i++) {
            numbers.add(i);
        }
        return numbers;
    }
}
