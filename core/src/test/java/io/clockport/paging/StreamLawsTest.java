package io.clockport.paging;

import static io.clockport.testing.Settled.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.OverSeeds;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.LongStream;

class StreamLawsTest {

    @OverSeeds
    void any_page_size_yields_the_same_list(long seed) {
        var random = new Random(seed);
        int count = random.nextInt(200);
        int size = 1 + random.nextInt(60);

        assertThat(value(Numbers.atOnce(count).collect(size)))
                .isEqualTo(LongStream.range(0, count).boxed().toList());
    }

    @OverSeeds
    void pages_from_another_thread_yield_the_same_list(long seed) {
        var random = new Random(seed);
        int count = random.nextInt(200);
        int size = 1 + random.nextInt(60);

        assertThat(value(Numbers.fetchedBy(ForkJoinPool.commonPool(), count).collect(size)))
                .isEqualTo(LongStream.range(0, count).boxed().toList());
    }

    @OverSeeds
    void any_pace_of_asking_yields_the_same_list(long seed) {
        var random = new Random(seed);
        int count = random.nextInt(100);
        var probe = Probe.on(Numbers.atOnce(count).stream(1 + random.nextInt(20)));

        while (probe.items().size() < count) {
            probe.request(1 + random.nextInt(7));
        }

        assertThat(probe.items()).isEqualTo(LongStream.range(0, count).boxed().toList());
    }

    @OverSeeds
    void no_page_is_fetched_twice_and_none_past_the_last(long seed) {
        var random = new Random(seed);
        int count = 1 + random.nextInt(200);
        int size = 1 + random.nextInt(60);
        var source = Numbers.atOnce(count);

        value(source.collect(size));

        assertThat(source.fetched()).doesNotHaveDuplicates().hasSize((count + size - 1) / size);
    }
}
