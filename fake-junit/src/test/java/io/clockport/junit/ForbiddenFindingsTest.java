package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import io.clockport.contract.OwnPromise;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Tests that fail for what their client does. The cases inside are run from here alone. */
@OwnPromise("the JUnit extension")
class ForbiddenFindingsTest {

    @ClockifyFake(failOn = ClockifyFake.ANYTHING)
    static class UsesADeadRoute {

        @Test
        void would_pass(URI uri) {
            Http.get(uri, "/nonsense");
        }
    }

    @Test
    void a_test_fails_for_a_mistake_that_it_forbids() {
        assertThat(Cases.failureOf(UsesADeadRoute.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("forbids: used-a-dead-route")
                .hasMessageContaining("GET /api/v1/nonsense -> 404");
    }

    @ClockifyFake(failOn = "dropped-fields")
    static class MakesAnotherMistake {

        @Test
        void passes(URI uri) {
            Http.get(uri, "/nonsense");
        }
    }

    @Test
    void a_mistake_that_is_not_named_is_none_of_its_business() {
        Cases.run(MakesAnotherMistake.class)
                .testEvents()
                .assertStatistics(counts -> counts.started(1).succeeded(1));
    }

    @ClockifyFake(watching = true)
    static class FailsForAnotherReason {

        @Test
        void fails(URI uri) {
            Http.get(uri, "/nonsense");
            fail("for another reason");
        }
    }

    @Test
    void a_watched_test_that_fails_shows_what_was_found() {
        assertThat(Cases.publishedBy(FailsForAnotherReason.class)).contains("used-a-dead-route (1 time)");
    }

    @ClockifyFake(failOn = "no-such-finding")
    static class ForbidsWhatNobodyFinds {

        @Test
        void never_runs(URI uri) {
            Http.get(uri, "/user");
        }
    }

    @Test
    void a_finding_that_does_not_exist_is_answered_with_those_that_do() {
        assertThat(Cases.failureOf(ForbidsWhatNobodyFinds.class))
                .hasMessageContaining("no-such-finding")
                .hasMessageContaining("dropped-fields");
    }
}
