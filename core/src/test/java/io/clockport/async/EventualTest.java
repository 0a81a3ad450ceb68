package io.clockport.async;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.vavr.control.Either;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class EventualTest {

    private static final Failure REFUSED = new Refused.Invalid("x", "no");
    private static final Function<Integer, Eventual<Integer>> TWICE = n -> Eventual.of(n * 2);
    private static final Function<Integer, Eventual<Integer>> NEXT = n -> Eventual.of(n + 1);

    private static <T> Either<Failure, T> outcome(Eventual<T> eventual) {
        return eventual.toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void mapping_with_nothing_changes_nothing() {
        assertThat(outcome(Eventual.of(3).map(Function.identity()))).isEqualTo(Either.right(3));
    }

    @Test
    void mapping_twice_is_mapping_with_both() {
        assertThat(outcome(Eventual.of(3).map(n -> n + 1).map(n -> n * 2)))
                .isEqualTo(outcome(Eventual.of(3).map(n -> (n + 1) * 2)));
    }

    @Test
    void a_value_that_goes_on_is_the_next_operation() {
        assertThat(outcome(Eventual.of(3).then(TWICE))).isEqualTo(outcome(TWICE.apply(3)));
        assertThat(outcome(Eventual.of(3).<Integer>then(Eventual::of))).isEqualTo(Either.right(3));
    }

    @Test
    void it_does_not_matter_how_steps_are_grouped() {
        assertThat(outcome(Eventual.of(3).then(TWICE).then(NEXT)))
                .isEqualTo(outcome(Eventual.of(3).then(n -> TWICE.apply(n).then(NEXT))));
    }

    @Test
    void a_decision_goes_on_or_refuses() {
        assertThat(outcome(Eventual.of(3).decide(n -> Either.<Failure, Integer>right(n + 1))))
                .isEqualTo(Either.right(4));
        assertThat(outcome(Eventual.of(3).decide(n -> Either.<Failure, Integer>left(REFUSED))))
                .isEqualTo(Either.left(REFUSED));
    }

    @Test
    void after_a_failure_no_step_runs() {
        var failed = Eventual.<Integer>failed(REFUSED)
                .map(n -> fail())
                .decide(n -> Either.<Failure, Integer>right(fail()))
                .then(n -> Eventual.of(fail()));

        assertThat(outcome(failed)).isEqualTo(Either.left(REFUSED));
    }

    @Test
    void a_rescue_sees_failures_only() {
        assertThat(outcome(Eventual.<Integer>failed(REFUSED).recover(failure -> Eventual.of(7))))
                .isEqualTo(Either.right(7));
        assertThat(outcome(Eventual.of(3).recover(failure -> Eventual.of(fail()))))
                .isEqualTo(Either.right(3));
    }

    @Test
    void a_step_that_throws_is_a_defect_and_no_failure() {
        var thrown = new IllegalStateException("defect");
        var stage = Eventual.of(3)
                .map(n -> {
                    throw thrown;
                })
                .toCompletionStage()
                .toCompletableFuture();

        assertThat(stage).isCompletedExceptionally();
        assertThat(stage.handle((value, defect) -> defect).join())
                .isInstanceOf(CompletionException.class)
                .hasCause(thrown);
    }

    @Test
    void a_stage_that_is_not_there_yet_is_waited_for() {
        var source = new CompletableFuture<Either<Failure, Integer>>();
        var eventual = Eventual.from(source).map(n -> n + 1).toCompletionStage().toCompletableFuture();
        assertThat(eventual).isNotDone();

        source.complete(Either.right(3));

        assertThat(eventual.join()).isEqualTo(Either.right(4));
    }

    @Test
    void nobody_can_tamper_with_the_stage_that_was_handed_out() {
        var source = new CompletableFuture<Either<Failure, Integer>>();
        var eventual = Eventual.from(source);

        eventual.toCompletionStage().toCompletableFuture().complete(Either.right(99));
        source.complete(Either.right(3));

        assertThat(outcome(eventual)).isEqualTo(Either.right(3));
    }

    @Test
    void a_settled_outcome_is_itself() {
        assertThat(outcome(Eventual.<Integer>settled(Either.right(3)))).isEqualTo(Either.right(3));
        assertThat(outcome(Eventual.<Integer>settled(Either.left(REFUSED)))).isEqualTo(Either.left(REFUSED));
    }

    private static Integer fail() {
        throw new AssertionError("this step must not run");
    }
}
