package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.outcome;
import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.async.Eventual;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.paging.PageRequest;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultsTest {

    private final InMemoryClockify fake = InMemoryClockify.empty();

    @Test
    void the_next_operations_fail_and_do_nothing() {
        fake.faults().failNext(2);

        var first = outcome(create("first"));
        var second = outcome(create("second"));
        create("third");

        assertThat(first.getLeft())
                .isEqualTo(new Unavailable.Faulted(new WriteOutcome.DidNotHappen(), "a fault on demand"));
        assertThat(second.isLeft()).isTrue();
        assertThat(tags()).containsExactly("third");
    }

    @Test
    void a_failure_can_be_chosen() {
        fake.faults().failNext(1, nothing -> new Unavailable.TimedOut(nothing, Duration.ofSeconds(3)));

        assertThat(outcome(create("tag")).getLeft())
                .isEqualTo(new Unavailable.TimedOut(new WriteOutcome.DidNotHappen(), Duration.ofSeconds(3)));
    }

    @Test
    void the_answer_of_a_write_can_be_lost_after_it_was_done() {
        fake.faults().commitThenFailNext(1);

        var failure = outcome(create("done")).getLeft();

        assertThat(failure)
                .isInstanceOfSatisfying(
                        Unavailable.Faulted.class,
                        faulted -> assertThat(faulted.outcome()).isInstanceOf(WriteOutcome.MayHaveHappened.class));
        assertThat(tags()).containsExactly("done");
    }

    @Test
    void a_read_whose_answer_is_lost_changed_nothing() {
        fake.faults().commitThenFailNext(1);

        var failure = outcome(fake.users().me()).getLeft();

        assertThat(failure)
                .isInstanceOfSatisfying(
                        Unavailable.Faulted.class,
                        faulted -> assertThat(faulted.outcome()).isEqualTo(new WriteOutcome.DidNotHappen()));
    }

    @Test
    void an_answer_can_come_later_although_the_work_is_done_at_once() {
        fake.faults().delayNext(1, Duration.ofMillis(20));

        var created = create("late").toCompletionStage().toCompletableFuture();

        assertThat(created.join().get().name()).isEqualTo(TagName.of("late"));
        assertThat(tags()).containsExactly("late");
    }

    @Test
    void an_answer_that_is_to_come_later_is_not_there_yet() {
        fake.faults().delayNext(1, Duration.ofHours(1));

        var created = create("late").toCompletionStage().toCompletableFuture();

        assertThat(created).isNotDone();
        assertThat(tags()).containsExactly("late");
    }

    @Test
    void faults_that_were_not_used_up_can_be_forgotten() {
        fake.faults().failNext(3);

        fake.faults().clear();

        assertThat(outcome(create("tag")).isRight()).isTrue();
    }

    private Eventual<Tag.Active> create(String name) {
        return fake.in(fake.workspace()).tags().create(TagName.of(name));
    }

    private List<String> tags() {
        return value(fake.in(fake.workspace()).tags().matching(TagFilter.all()).collect(PageRequest.MAX_SIZE)).stream()
                .map(tag -> tag.name().value())
                .toList();
    }
}
