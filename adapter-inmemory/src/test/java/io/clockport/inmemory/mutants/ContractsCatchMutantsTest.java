package io.clockport.inmemory.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedMethod;

import io.clockport.contract.ClockifyContract;
import io.clockport.contract.Harness;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.InMemoryHarness;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** A contract that no wrong adapter fails protects nobody. */
class ContractsCatchMutantsTest {

    static Stream<Catch> mutants() {
        return Stream.of(
                        NamedThingMutants.all(),
                        ProjectMutants.all(),
                        EntryMutants.all(),
                        TimerMutants.all(),
                        RightsMutants.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void breaking_a_rule_is_noticed_by_the_contract_that_states_it(Catch mutant) {
        var good = run(mutant, () -> new InMemoryHarness(InMemoryClockify.empty()));
        var bad = run(mutant, () -> {
            var harness = new InMemoryHarness(InMemoryClockify.empty());
            return new MutantHarness(
                    harness,
                    real -> new Mutant(harness.fake(), real, mutant.port(), mutant.operation(), mutant.mutation()));
        });

        assertThat(good.succeeded().count())
                .as("the test passes without the mutation")
                .isPositive();
        assertThat(good.failed().count()).isZero();
        assertThat(bad.failed().stream())
                .isNotEmpty()
                .allSatisfy(failure -> assertThat(cause(failure)).isInstanceOf(AssertionError.class));
    }

    private static Throwable cause(Event failure) {
        return failure.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .orElseThrow();
    }

    private static Events run(Catch mutant, Supplier<Harness> harness) {
        UnderContract.judge(harness);
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectNestedMethod(
                        List.of(UnderContract.class.getName()),
                        ClockifyContract.class.getName() + "$" + mutant.contract(),
                        mutant.test()))
                .execute()
                .testEvents();
    }
}
