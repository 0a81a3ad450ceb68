package io.clockport.async;

import static io.clockport.testing.Settled.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.testing.OverSeeds;
import io.vavr.control.Either;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A functor and a monad, whether an answer is there at once or comes from another thread. */
class EventualLawsTest {

    @OverSeeds
    void changing_by_nothing_changes_nothing(long seed) {
        var any = some(new Random(seed));

        assertThat(outcome(any.map(Function.identity()))).isEqualTo(outcome(any));
    }

    @OverSeeds
    void two_changes_are_one(long seed) {
        var random = new Random(seed);
        var any = some(random);
        int factor = random.nextInt(100);

        assertThat(outcome(any.map(number -> number * factor).map(number -> number + 1)))
                .isEqualTo(outcome(any.map(number -> number * factor + 1)));
    }

    @OverSeeds
    void a_known_value_disappears_in_what_follows(long seed) {
        var step = step(new Random(seed));
        int value = new Random(seed).nextInt();

        assertThat(outcome(Eventual.of(value).then(step))).isEqualTo(outcome(step.apply(value)));
    }

    @OverSeeds
    void to_go_on_with_the_value_itself_changes_nothing(long seed) {
        var any = some(new Random(seed));

        assertThat(outcome(any.then(Eventual::of))).isEqualTo(outcome(any));
    }

    @OverSeeds
    void it_does_not_matter_how_steps_are_bracketed(long seed) {
        var random = new Random(seed);
        var any = some(random);
        var first = step(random);
        var second = step(random);

        assertThat(outcome(any.then(first).then(second)))
                .isEqualTo(outcome(any.then(number -> first.apply(number).then(second))));
    }

    @OverSeeds
    void a_decision_is_an_operation_that_is_settled_at_once(long seed) {
        var random = new Random(seed);
        var any = some(random);
        var decision = random.nextBoolean() ? Either.<Failure, Integer>right(random.nextInt()) : refused(random);

        assertThat(outcome(any.decide(number -> decision)))
                .isEqualTo(outcome(any.then(number -> Eventual.settled(decision))));
    }

    private static Function<Integer, Eventual<Integer>> step(Random random) {
        int salt = random.nextInt();
        return number -> some(new Random(number ^ salt));
    }

    private static Eventual<Integer> some(Random random) {
        var outcome = random.nextInt(4) > 0 ? Either.<Failure, Integer>right(random.nextInt()) : refused(random);
        return random.nextBoolean()
                ? Eventual.settled(outcome)
                : Eventual.from(CompletableFuture.supplyAsync(() -> outcome));
    }

    private static Either<Failure, Integer> refused(Random random) {
        return Either.left(new Refused.NotAllowed("refusal " + random.nextInt()));
    }
}
