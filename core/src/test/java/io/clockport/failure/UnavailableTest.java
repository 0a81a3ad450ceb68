package io.clockport.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UnavailableTest {

    private static final WriteOutcome UNKNOWN = new WriteOutcome.MayHaveHappened("a tag named deep");

    static Stream<Arguments> everyCase() {
        return Stream.of(
                Arguments.of(
                        new Unavailable.RateLimited(UNKNOWN, Optional.empty()),
                        "rateLimited",
                        "Too many requests; try again later"),
                Arguments.of(
                        new Unavailable.RateLimited(UNKNOWN, Optional.of(Duration.ofSeconds(7))),
                        "rateLimited",
                        "Too many requests; try again in 7 s"),
                Arguments.of(
                        new Unavailable.TimedOut(UNKNOWN, Duration.ofSeconds(3)),
                        "timedOut",
                        "No answer within 3000 ms"),
                Arguments.of(
                        new Unavailable.Unreachable(UNKNOWN, "connection reset"),
                        "unreachable",
                        "Not reachable: connection reset"),
                Arguments.of(
                        new Unavailable.Faulted(UNKNOWN, "status 503"),
                        "faulted",
                        "The service is in trouble: status 503"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("everyCase")
    void each_case_calls_its_own_method_with_itself(Unavailable unavailable, String name, String message) {
        assertThat(unavailable.match(new Told())).isEqualTo(name + " " + unavailable);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("everyCase")
    void each_case_tells_people_what_is_wrong(Unavailable unavailable, String name, String message) {
        assertThat(unavailable.message()).isEqualTo(message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("everyCase")
    void each_case_is_of_the_family_that_may_work_later(Unavailable unavailable, String name, String message) {
        Failure failure = unavailable;

        assertThat(failure.<Object>fold(refused -> "change", same -> same, unintelligible -> "bug"))
                .isSameAs(unavailable);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("everyCase")
    void each_case_says_whether_the_write_may_have_happened(Unavailable unavailable, String name, String message) {
        assertThat(unavailable.outcome()).isEqualTo(UNKNOWN);
    }

    @Test
    void there_is_a_row_for_every_case() {
        assertThat(everyCase().map(row -> (Object) row.get()[0].getClass()).distinct())
                .containsExactlyInAnyOrder((Object[]) Unavailable.class.getPermittedSubclasses());
    }

    private static final class Told implements Unavailable.Cases<String> {

        @Override
        public String rateLimited(Unavailable.RateLimited unavailable) {
            return "rateLimited " + unavailable;
        }

        @Override
        public String timedOut(Unavailable.TimedOut unavailable) {
            return "timedOut " + unavailable;
        }

        @Override
        public String unreachable(Unavailable.Unreachable unavailable) {
            return "unreachable " + unavailable;
        }

        @Override
        public String faulted(Unavailable.Faulted unavailable) {
            return "faulted " + unavailable;
        }
    }
}
