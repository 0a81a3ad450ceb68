package io.clockport.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.FailureException;
import io.clockport.failure.Refused;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSourceTest {

    private static final Failure REFUSED = new Refused.Invalid("x", "no");

    private final List<Integer> fetched = new ArrayList<>();

    /** A listing of the numbers from 0, cut as asked. */
    private PageSource<Integer> numbers(int count) {
        return request -> {
            fetched.add(request.number());
            int from = Math.min((request.number() - 1) * request.size(), count);
            int to = Math.min(from + request.size(), count);
            return Eventual.of(new Page<>(IntStream.range(from, to).boxed().toList(), to == count));
        };
    }

    @Test
    void no_page_is_fetched_before_an_item_is_wanted() {
        Reader.of(numbers(6).stream(2));

        assertThat(fetched).isEmpty();
    }

    @Test
    void one_wanted_item_costs_one_page() {
        var reader = Reader.of(numbers(6).stream(2)).ask(1);

        assertThat(reader.items).containsExactly(0);
        assertThat(fetched).containsExactly(1);
    }

    @Test
    void the_next_page_is_fetched_when_the_last_one_is_used_up() {
        var reader = Reader.of(numbers(6).stream(2)).ask(2);
        assertThat(fetched).containsExactly(1);

        reader.ask(1);

        assertThat(reader.items).containsExactly(0, 1, 2);
        assertThat(fetched).containsExactly(1, 2);
    }

    @Test
    void the_end_is_told_without_being_asked_for() {
        var reader = Reader.of(numbers(2).stream(2)).ask(2);

        assertThat(reader.completed).isTrue();
    }

    @Test
    void a_listing_of_nothing_just_ends() {
        var reader = Reader.of(numbers(0).stream(2)).ask(1);

        assertThat(reader.items).isEmpty();
        assertThat(reader.completed).isTrue();
    }

    @Test
    void each_subscription_reads_from_the_beginning() {
        var publisher = numbers(3).stream(2);

        assertThat(Reader.of(publisher).ask(9).items).containsExactly(0, 1, 2);
        assertThat(Reader.of(publisher).ask(9).items).containsExactly(0, 1, 2);
    }

    @Test
    void a_hundred_thousand_pages_that_are_there_at_once_do_not_deepen_the_stack() {
        var reader = Reader.of(numbers(200_000).stream(2)).ask(Long.MAX_VALUE);

        assertThat(reader.items).hasSize(200_000);
        assertThat(reader.completed).isTrue();
    }

    @Test
    void demand_adds_up_beyond_what_a_number_holds() {
        var reader = Reader.of(numbers(5).stream(2)).ask(1).ask(Long.MAX_VALUE).ask(Long.MAX_VALUE);

        assertThat(reader.items).hasSize(5);
    }

    @Test
    void a_failure_ends_the_stream_and_keeps_its_type() {
        PageSource<Integer> broken = request ->
                request.number() == 1 ? Eventual.of(new Page<>(List.of(1), false)) : Eventual.failed(REFUSED);

        var reader = Reader.of(broken.stream(1)).ask(5);

        assertThat(reader.items).containsExactly(1);
        assertThat(reader.error)
                .isInstanceOfSatisfying(
                        FailureException.class, e -> assertThat(e.failure()).isEqualTo(REFUSED));
        assertThat(reader.completed).isFalse();
    }

    @Test
    void a_source_that_throws_ends_the_stream_with_the_defect() {
        var defect = new IllegalStateException("defect");
        PageSource<Integer> throwing = request -> {
            throw defect;
        };

        assertThat(Reader.of(throwing.stream(1)).ask(1).error).isSameAs(defect);
    }

    @Test
    void a_source_whose_stage_throws_ends_the_stream_with_the_defect() {
        var defect = new IllegalStateException("defect");
        PageSource<Integer> throwing = request -> Eventual.of(1).map(n -> {
            throw defect;
        });

        assertThat(Reader.of(throwing.stream(1)).ask(1).error).isSameAs(defect);
    }

    @Test
    void asking_for_less_than_one_item_is_an_error() {
        var reader = Reader.of(numbers(3).stream(2)).ask(0);

        assertThat(reader.error).isInstanceOf(IllegalArgumentException.class);
        assertThat(reader.ask(1).items).isEmpty();
    }

    @Test
    void after_a_cancellation_nothing_comes() {
        var reader = Reader.of(numbers(6).stream(2)).ask(1);

        reader.cancel();
        reader.ask(3);

        assertThat(reader.items).containsExactly(0);
        assertThat(fetched).containsExactly(1);
    }

    @Test
    void a_page_that_arrives_later_goes_on_where_the_stream_waits() {
        var later = new CompletableFuture<Either<Failure, Page<Integer>>>();
        PageSource<Integer> slow = request -> Eventual.from(later);
        var reader = Reader.of(slow.stream(2)).ask(1).ask(1);
        assertThat(reader.items).isEmpty();

        later.complete(Either.right(new Page<>(List.of(7, 8), true)));

        assertThat(reader.items).containsExactly(7, 8);
        assertThat(reader.completed).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 8, 50})
    void any_page_size_yields_the_same_list(int size) {
        var collected = numbers(7)
                .collect(size)
                .toCompletionStage()
                .toCompletableFuture()
                .join();

        assertThat(collected.get()).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void collecting_what_fails_fails() {
        PageSource<Integer> broken = request -> Eventual.failed(REFUSED);

        assertThat(broken.collect(3).toCompletionStage().toCompletableFuture().join())
                .isEqualTo(Either.left(REFUSED));
    }

    @Test
    void collecting_a_defect_is_a_defect() {
        PageSource<Integer> throwing = request -> {
            throw new IllegalStateException("defect");
        };

        assertThat(throwing.collect(3).toCompletionStage().toCompletableFuture())
                .isCompletedExceptionally();
    }

    @Test
    void a_mapped_listing_keeps_its_pages() {
        var mapped = numbers(3).map(n -> "n" + n);

        var page = mapped.fetch(PageRequest.first(2))
                .toCompletionStage()
                .toCompletableFuture()
                .join();

        assertThat(page.get()).isEqualTo(new Page<>(List.of("n0", "n1"), false));
    }
}
