package io.clockport.async;

import static io.clockport.testing.Settled.defect;
import static io.clockport.testing.Settled.failure;
import static io.clockport.testing.Settled.outcome;
import static io.clockport.testing.Settled.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.testing.Any;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventualTest {

    private final AtomicInteger calls = new AtomicInteger();

    @Test
    void a_known_value_is_there_at_once() {
        assertThat(value(Eventual.of(7))).isEqualTo(7);
    }

    @Test
    void a_known_failure_is_there_at_once() {
        assertThat(failure(Eventual.failed(Any.refusal()))).isEqualTo(Any.refusal());
    }

    @Test
    void a_known_outcome_is_itself() {
        assertThat(value(Eventual.settled(Either.right(7)))).isEqualTo(7);
        assertThat(failure(Eventual.settled(Either.left(Any.refusal())))).isEqualTo(Any.refusal());
    }

    @Test
    void an_answer_that_comes_later_is_waited_for() {
        var later = new CompletableFuture<Either<Failure, Integer>>();
        var answer = Eventual.from(later).map(number -> number + 1);

        later.complete(Either.right(7));

        assertThat(value(answer)).isEqualTo(8);
    }

    @Test
    void a_failure_skips_the_steps_that_want_a_value() {
        var answer = Eventual.<Integer>failed(Any.refusal())
                .map(number -> calls.incrementAndGet())
                .decide(number -> Either.right(calls.incrementAndGet()))
                .then(number -> Eventual.of(calls.incrementAndGet()));

        assertThat(failure(answer)).isEqualTo(Any.refusal());
        assertThat(calls).hasValue(0);
    }

    @Test
    void a_decision_can_refuse() {
        var refusing = Eventual.of(7).decide(number -> Either.left(Any.refusal()));
        Eventual<Integer> agreeing = Eventual.of(7).decide(number -> Either.right(number + 1));

        assertThat(failure(refusing)).isEqualTo(Any.refusal());
        assertThat(value(agreeing)).isEqualTo(8);
    }

    @Test
    void the_next_operation_can_fail() {
        assertThat(failure(Eventual.of(7).then(number -> Eventual.failed(Any.refusal()))))
                .isEqualTo(Any.refusal());
    }

    @Test
    void a_rescue_is_called_with_the_failure() {
        var answer = Eventual.<Failure>failed(Any.refusal()).recover(Eventual::of);

        assertThat(value(answer)).isEqualTo(Any.refusal());
    }

    @Test
    void a_rescue_is_not_called_for_a_value() {
        var answer = Eventual.of(7).recover(failure -> Eventual.of(calls.incrementAndGet()));

        assertThat(value(answer)).isEqualTo(7);
        assertThat(calls).hasValue(0);
    }

    @Test
    void a_rescue_can_fail_too() {
        var answer = Eventual.<Integer>failed(new Refused.StopwatchOnly())
                .recover(failure -> Eventual.failed(Any.refusal()));

        assertThat(failure(answer)).isEqualTo(Any.refusal());
    }

    @Test
    void a_step_that_throws_is_a_defect_and_no_failure() {
        var bug = new IllegalStateException("a bug");

        assertThat(defect(Eventual.of(7).map(number -> {
                    throw bug;
                })))
                .isSameAs(bug);
        assertThat(defect(Eventual.of(7).then(number -> {
                    throw bug;
                })))
                .isSameAs(bug);
    }

    @Test
    void a_stage_that_ends_exceptionally_stays_a_defect_that_no_rescue_sees() {
        var bug = new IllegalStateException("a bug");
        var answer = Eventual.from(CompletableFuture.<Either<Failure, Integer>>failedFuture(bug))
                .recover(failure -> Eventual.of(calls.incrementAndGet()));

        assertThat(defect(answer)).isSameAs(bug);
        assertThat(calls).hasValue(0);
    }

    @Test
    void a_step_runs_once_however_often_the_answer_is_looked_at() {
        var answer = Eventual.of(7).map(number -> calls.incrementAndGet());

        outcome(answer);
        outcome(answer.map(number -> number + 1));

        assertThat(calls).hasValue(1);
    }

    @Test
    void completing_the_stage_that_was_handed_out_changes_nothing() {
        var answer = Eventual.from(new CompletableFuture<Either<Failure, Integer>>());
        answer.toCompletionStage().toCompletableFuture().complete(Either.right(666));

        assertThat(answer.toCompletionStage().toCompletableFuture()).isNotDone();
    }

    @Test
    void cancelling_the_stage_that_was_handed_out_does_not_touch_the_work() {
        var work = new CompletableFuture<Either<Failure, Integer>>();
        var answer = Eventual.from(work);
        answer.toCompletionStage().toCompletableFuture().cancel(true);

        work.complete(Either.right(7));

        assertThat(value(answer)).isEqualTo(7);
    }
}
