package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.async.Eventual;
import io.clockport.failure.Unintelligible;
import io.clockport.paging.PageRequest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A listing is read to its end while others insert and delete. */
class ReadingTest {

    private static final int SCHEDULES = 100_000;

    private final TreeSet<Integer> kept = new TreeSet<>();
    private final List<PageRequest> asked = new ArrayList<>();
    private Runnable meanwhile = () -> {};

    @Test
    void nothing_is_skipped_when_what_was_read_is_deleted() {
        keep(100);
        meanwhile = () -> {
            if (asked.size() == 2) {
                kept.headSet(7).clear();
            }
        };

        assertThat(everything(10))
                .containsExactlyElementsOf(IntStream.range(0, 100).boxed().toList());
    }

    @Test
    void nothing_is_skipped_when_all_that_was_read_is_deleted() {
        keep(50);
        meanwhile = () -> {
            if (asked.size() == 4) {
                kept.headSet(28).clear();
            }
        };

        assertThat(everything(10))
                .containsExactlyElementsOf(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void what_comes_again_because_something_was_inserted_is_given_once() {
        keep(50);
        meanwhile = () -> {
            if (asked.size() == 2) {
                kept.addAll(List.of(-1, -2, -3));
            }
        };

        assertThat(everything(10))
                .doesNotHaveDuplicates()
                .containsSubsequence(IntStream.range(0, 50).boxed().toList());
    }

    @Test
    void a_listing_that_nobody_changes_takes_few_pages_more() {
        keep(20_000);

        assertThat(everything(200)).hasSize(20_000);
        assertThat(asked).hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void whatever_is_there_all_the_while_is_given_exactly_once_and_in_order_in_a_hundred_thousand_schedules() {
        for (long seed = 0; seed < SCHEDULES; seed++) {
            var random = new SplittableRandom(seed);
            kept.clear();
            asked.clear();
            keep(random.nextInt(60));
            var stayed = new HashSet<>(kept);
            var inserted = new HashSet<Integer>();
            meanwhile = () -> {
                for (int change = random.nextInt(6); change > 0; change--) {
                    int number = random.nextInt(-10, 70);
                    if (random.nextInt(4) == 0 && stayed.size() < 60 && kept.add(number)) {
                        inserted.add(number);
                    } else if (kept.remove(number)) {
                        stayed.remove(number);
                    }
                }
            };

            var given = everything(1 + random.nextInt(24));

            assertThat(given).as("seed %d", seed).doesNotHaveDuplicates().containsAll(stayed);
            given.removeAll(inserted);
            assertThat(given).as("seed %d", seed).isSorted();
        }
    }

    @Test
    void a_listing_that_never_connects_is_found_out() {
        var next = new AtomicInteger();
        var reading = new Reading<Integer>(
                page -> {
                    int first = page.number() == 1 ? 0 : next.addAndGet(100);
                    return Eventual.of(new Slice<>(items(first, page.size()), false));
                },
                20);

        var outcomes =
                Stream.generate(() -> Await.outcome(reading.get())).limit(10).toList();

        assertThat(outcomes).anyMatch(outcome -> outcome.isLeft() && outcome.getLeft() instanceof Unintelligible);
    }

    private void keep(int count) {
        IntStream.range(0, count).forEach(kept::add);
    }

    private List<Integer> everything(int pageSize) {
        var reading = new Reading<>(this::fetch, pageSize);
        var all = new ArrayList<Integer>();
        for (var page = Await.value(reading.get()); ; page = Await.value(reading.get())) {
            all.addAll(page.items());
            if (page.last()) {
                return all;
            }
        }
    }

    private Eventual<Slice<Integer>> fetch(PageRequest page) {
        asked.add(page);
        meanwhile.run();
        var items = kept.stream()
                .skip(Overlap.start(page))
                .limit(page.size())
                .map(ReadingTest::item)
                .toList();
        return Eventual.of(new Slice<>(items, Overlap.start(page) + page.size() >= kept.size()));
    }

    private static List<Slice.Item<Integer>> items(int first, int count) {
        return IntStream.range(first, first + count).mapToObj(ReadingTest::item).toList();
    }

    private static Slice.Item<Integer> item(int number) {
        return new Slice.Item<>("id" + number, Optional.of(number));
    }
}
