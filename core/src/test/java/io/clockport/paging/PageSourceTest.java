package io.clockport.paging;

import static io.clockport.testing.Settled.defect;
import static io.clockport.testing.Settled.failure;
import static io.clockport.testing.Settled.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.FailureException;
import io.clockport.testing.Any;
import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;

class PageSourceTest {

    @Test
    void nothing_is_fetched_before_something_is_wanted() {
        var source = Numbers.atOnce(10);

        Probe.on(source.stream(3));

        assertThat(source.fetched()).isEmpty();
    }

    @Test
    void one_item_costs_one_page() {
        var source = Numbers.atOnce(10);

        var probe = Probe.on(source.stream(3)).request(1);

        assertThat(probe.items()).containsExactly(0L);
        assertThat(source.fetched()).containsExactly(new PageRequest(1, 3));
    }

    @Test
    void a_page_that_was_used_up_is_not_followed_by_another_until_more_is_wanted() {
        var source = Numbers.atOnce(10);

        var probe = Probe.on(source.stream(3)).request(3);

        assertThat(source.fetched()).hasSize(1);
        probe.request(1);
        assertThat(source.fetched()).containsExactly(new PageRequest(1, 3), new PageRequest(2, 3));
        assertThat(probe.items()).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test
    void no_more_than_what_is_wanted_is_told() {
        var probe = Probe.on(Numbers.atOnce(10).stream(3)).request(2).request(3);

        assertThat(probe.items()).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(probe.completions()).isZero();
    }

    @Test
    void the_end_is_told_once_with_the_last_item() {
        var probe = Probe.on(Numbers.atOnce(4).stream(3)).request(4);

        assertThat(probe.items()).hasSize(4);
        assertThat(probe.completions()).isOne();
        probe.request(1);
        assertThat(probe.completions()).isOne();
    }

    @Test
    void an_empty_listing_ends_at_once() {
        var probe = Probe.on(Numbers.atOnce(0).stream(3)).request(1);

        assertThat(probe.items()).isEmpty();
        assertThat(probe.completions()).isOne();
    }

    @Test
    void an_empty_page_in_the_middle_is_no_end() {
        PageSource<String> source = request ->
                Eventual.of(request.number() == 2 ? new Page<>(List.of("late"), true) : new Page<>(List.of(), false));

        assertThat(value(source.collect(3))).containsExactly("late");
    }

    @Test
    void a_hundred_thousand_pages_that_are_there_at_once_do_not_overflow_the_stack() {
        assertThat(value(Numbers.atOnce(100_000).collect(1))).hasSize(100_000);
    }

    @Test
    void each_subscriber_reads_from_the_first_page() {
        var publisher = Numbers.atOnce(5).stream(2);
        var first = Probe.on(publisher).request(3);
        var second = Probe.on(publisher).request(1);

        assertThat(first.items()).containsExactly(0L, 1L, 2L);
        assertThat(second.items()).containsExactly(0L);
    }

    @Test
    void after_a_cancel_nothing_is_told_and_nothing_fetched() {
        var source = Numbers.atOnce(10);
        var probe = Probe.on(source.stream(3)).request(1);

        probe.cancel();
        probe.request(10);

        assertThat(probe.items()).containsExactly(0L);
        assertThat(probe.completions()).isZero();
        assertThat(source.fetched()).hasSize(1);
    }

    @Test
    void a_page_that_comes_after_a_cancel_is_dropped() {
        var work = new ArrayDeque<Runnable>();
        var probe = Probe.on(Numbers.fetchedBy(work::add, 10).stream(3)).request(5);

        probe.cancel();
        work.remove().run();

        assertThat(probe.items()).isEmpty();
        assertThat(work).isEmpty();
    }

    @Test
    void one_request_is_under_way_at_most() {
        var work = new ArrayDeque<Runnable>();
        var probe = Probe.on(Numbers.fetchedBy(work::add, 10).stream(3))
                .request(5)
                .request(1)
                .request(1);

        assertThat(work).hasSize(1);
        work.remove().run();
        assertThat(work).hasSize(1);
        assertThat(probe.items()).hasSize(3);
    }

    @Test
    void asking_for_nothing_is_an_error() {
        var probe = Probe.on(Numbers.atOnce(10).stream(3)).request(0);

        assertThat(probe.errors()).singleElement().isInstanceOf(IllegalArgumentException.class);
        assertThat(probe.request(1).items()).isEmpty();
    }

    @Test
    void asking_for_less_than_nothing_is_an_error_that_says_how_much() {
        var probe = Probe.on(Numbers.atOnce(10).stream(3)).request(-3);

        assertThat(probe.errors())
                .singleElement()
                .extracting(Throwable::getMessage)
                .asString()
                .contains("-3");
    }

    @Test
    void more_than_can_be_counted_may_be_wanted() {
        var probe = Probe.on(Numbers.atOnce(10).stream(3))
                .request(Long.MAX_VALUE - 1)
                .request(Long.MAX_VALUE);

        assertThat(probe.items()).hasSize(10);
        assertThat(probe.errors()).isEmpty();
    }

    @Test
    void wishes_that_cannot_be_counted_do_not_wrap_round_to_none() {
        var work = new ArrayDeque<Runnable>();
        var probe = Probe.on(Numbers.fetchedBy(work::add, 4).stream(4))
                .request(Long.MAX_VALUE)
                .request(Long.MAX_VALUE)
                .request(2);

        work.remove().run();

        assertThat(probe.items()).hasSize(4);
        assertThat(probe.errors()).isEmpty();
    }

    @Test
    void a_failure_keeps_its_type_and_comes_after_the_items_before_it() {
        var probe = Probe.on(failingOnPage(2).stream(1)).request(5);

        assertThat(probe.items()).containsExactly("fine");
        assertThat(probe.errors())
                .singleElement()
                .isInstanceOfSatisfying(
                        FailureException.class,
                        error -> assertThat(error.failure()).isEqualTo(Any.refusal()));
        assertThat(probe.completions()).isZero();
    }

    @Test
    void a_list_of_what_fails_is_that_failure() {
        assertThat(failure(failingOnPage(2).collect(1))).isEqualTo(Any.refusal());
    }

    @Test
    void a_source_that_throws_is_a_defect() {
        var bug = new IllegalStateException("a bug");
        PageSource<String> source = request -> {
            throw bug;
        };

        assertThat(Probe.on(source.stream(1)).request(1).errors()).containsExactly(bug);
        assertThat(defect(source.collect(1))).isSameAs(bug);
    }

    @Test
    void a_page_that_ends_in_an_exception_is_that_exception_unwrapped() {
        var bug = new IllegalStateException("a bug");
        PageSource<String> source = request -> Eventual.from(
                CompletableFuture.<Either<Failure, Page<String>>>failedFuture(new CompletionException(bug)));

        assertThat(Probe.on(source.stream(1)).request(1).errors()).containsExactly(bug);
    }

    @Test
    void a_listing_can_be_changed_item_by_item() {
        assertThat(value(Numbers.atOnce(3).map(number -> "n" + number).collect(2)))
                .containsExactly("n0", "n1", "n2");
    }

    @Test
    void a_changed_listing_keeps_its_pages() {
        assertThat(value(Numbers.atOnce(3).map(number -> "n" + number).fetch(PageRequest.first(2))))
                .isEqualTo(new Page<>(List.of("n0", "n1"), false));
    }

    @Test
    void nobody_is_no_subscriber() {
        Flow.Publisher<Long> publisher = Numbers.atOnce(3).stream(2);

        assertThatThrownBy(() -> publisher.subscribe(null)).isInstanceOf(NullPointerException.class);
    }

    private static PageSource<String> failingOnPage(int number) {
        return request -> request.number() == number
                ? Eventual.failed(Any.refusal())
                : Eventual.of(new Page<>(List.of("fine"), false));
    }
}
