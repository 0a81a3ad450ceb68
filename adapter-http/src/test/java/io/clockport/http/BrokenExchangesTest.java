package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.WorkspaceId;
import io.clockport.tag.TagName;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections that break and bytes that do not come: each is a failure that says what is known. */
class BrokenExchangesTest extends AgainstHostileServer {

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_connection_that_breaks_makes_a_read_unavailable(Fault fault) {
        answer(aResponse().withFault(fault));

        assertThat(Await.failure(workspace.tags().get(TAG)))
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        failure -> assertThat(failure.outcome()).isEqualTo(new WriteOutcome.DidNotHappen()));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_connection_that_breaks_leaves_a_write_open(Fault fault) {
        answer(aResponse().withFault(fault));

        assertThat(outcomeOf(Await.failure(workspace.tags().create(TagName.of("A")))))
                .isEqualTo(new WriteOutcome.MayHaveHappened("a tag named A"));
    }

    @Test
    void bytes_that_drip_for_ever_end_at_the_deadline() {
        answer(okJson(Wire.tag("t1", "A", false)).withChunkedDribbleDelay(20, 4_000));
        var within = clockify.within(Duration.ofMillis(300)).in(new WorkspaceId(Wire.W));

        assertThat(Await.failure(within.tags().get(TAG)))
                .isEqualTo(new Unavailable.TimedOut(new WriteOutcome.DidNotHappen(), Duration.ofMillis(300)));
    }

    @Test
    void a_write_without_an_answer_at_the_deadline_may_have_happened() {
        answer(okJson(Wire.tag("t1", "A", false)).withFixedDelay(2_000));
        var within = clockify.within(Duration.ofMillis(300)).in(new WorkspaceId(Wire.W));

        assertThat(Await.failure(within.tags().create(TagName.of("A"))))
                .isInstanceOfSatisfying(
                        Unavailable.TimedOut.class,
                        failure -> assertThat(failure.outcome())
                                .isEqualTo(new WriteOutcome.MayHaveHappened("a tag named A")));
    }
}
