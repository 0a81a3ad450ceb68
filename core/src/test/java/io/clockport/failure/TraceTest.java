package io.clockport.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TraceTest {

    private static final WriteOutcome NEVER = new WriteOutcome.DidNotHappen();

    static Stream<Failure> everyFailure() {
        return Stream.of(
                        RefusedTest.everyCase().map(row -> (Failure) row.get()[0]),
                        UnavailableTest.everyCase().map(row -> (Failure) row.get()[0]),
                        Stream.of(new Unintelligible(NEVER, "GET /user", "it is empty")))
                .flatMap(failures -> failures);
    }

    @ParameterizedTest
    @MethodSource("everyFailure")
    void every_failure_can_say_which_request_it_comes_of_and_is_the_same_failure_still(Failure failure) {
        var traced = failure.traced(Trace.of("abc-1"));

        assertThat(failure.trace().request()).isEmpty();
        assertThat(traced.trace().request()).contains("abc-1");
        assertThat(traced).isEqualTo(failure).hasSameHashCodeAs(failure).hasSameClassAs(failure);
        assertThat(traced.message()).isEqualTo(failure.message());
    }

    @Test
    void an_exception_names_the_request_to_whoever_reads_it() {
        var failure = Any.refusal().traced(Trace.of("abc-1"));

        assertThat(new FailureException(failure)).hasMessage("just so (request abc-1)");
    }

    @Test
    void a_trace_reads_as_the_name_of_the_request() {
        assertThat(Trace.of("abc-1")).hasToString("abc-1");
        assertThat(Trace.NONE).hasToString("none");
        assertThat(Trace.NONE.request()).isEqualTo(Optional.empty());
        assertThat((Object) Trace.NONE).isNotEqualTo("none");
    }
}
