package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.clockport.contract.OwnPromise;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the report of a test says about the requests that the fake was asked. The cases inside are run from here alone. */
@OwnPromise("the JUnit extension")
class FailingTestReportTest {

    @ClockifyFake
    static class FailsAfterTwoRequests {

        @Test
        void fails(URI uri) {
            Http.get(uri, "/user?api_key=do-not-show-me");
            Http.post(uri, "/workspaces/none/tags", "{\"name\":\"x\u001b[2J\"}");
            fail("as it must");
        }
    }

    @Test
    void a_failing_test_shows_its_requests_where_its_stack_is_printed() {
        var printed = printed(Cases.failureOf(FailsAfterTwoRequests.class));

        assertThat(printed)
                .contains("as it must")
                .contains("Suppressed: io.clockport.junit.RequestsOfTheTest: The fake was asked:")
                .contains("GET /api/v1/user?api_key=[hidden] -> 200")
                .contains("POST /api/v1/workspaces/none/tags -> 400")
                .contains("sent      {\"name\":\"x [2J\"}")
                .contains("answered  {\"message\":");
    }

    @Test
    void a_failing_test_publishes_its_requests_where_consoles_show_them() {
        assertThat(Cases.publishedBy(FailsAfterTwoRequests.class)).contains("POST /api/v1/workspaces/none/tags -> 400");
    }

    @Test
    void no_credential_gets_into_the_report_of_a_test() {
        assertThat(printed(Cases.failureOf(FailsAfterTwoRequests.class))
                        + Cases.publishedBy(FailsAfterTwoRequests.class))
                .doesNotContain("owner-key")
                .doesNotContain("do-not-show-me");
    }

    @ClockifyFake
    static class FailsAtItsEnd {

        @Test
        void passes(URI uri) {
            Http.get(uri, "/user");
        }

        @AfterEach
        void checks() {
            fail("at the end");
        }
    }

    @Test
    void a_failure_after_the_test_shows_them_too() {
        assertThat(printed(Cases.failureOf(FailsAtItsEnd.class)))
                .contains("at the end")
                .contains("GET /api/v1/user -> 200");
    }

    @ClockifyFake
    static class FailsBeforeItAsks {

        @Test
        void fails(FakeClockify fake) {
            fail("nothing was asked of " + fake.uri());
        }
    }

    @Test
    void a_test_that_asked_nothing_says_so() {
        assertThat(printed(Cases.failureOf(FailsBeforeItAsks.class))).contains("The fake was asked nothing.");
    }

    @ClockifyFake
    static class Passes {

        @Test
        void passes(URI uri) {
            Http.get(uri, "/user");
        }
    }

    @ClockifyFake
    static class IsAborted {

        @Test
        void is_aborted(URI uri) {
            Http.get(uri, "/user");
            abort("not today");
        }
    }

    @Test
    void a_test_that_does_not_fail_says_nothing() {
        assertThat(Cases.publishedBy(Passes.class)).isEmpty();
        assertThat(Cases.publishedBy(IsAborted.class)).isEmpty();
    }

    private static String printed(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
