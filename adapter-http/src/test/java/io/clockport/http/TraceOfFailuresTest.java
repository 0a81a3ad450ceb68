package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.TimeEntry;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every failure that comes of a request says of which, for whoever has to look it up. */
class TraceOfFailuresTest extends AgainstHostileServer {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | Tag doesn't belong to Workspace | NotFound",
                "400 | Tag with name 'A' already exists | Taken",
                "400 | Cannot delete an active tag | StillActive",
                "400 | Something new | Invalid",
                "401 | Full authentication is required | NotAuthenticated",
                "403 | Access Denied | NotAllowed",
                "405 | Method not allowed | Unintelligible",
                "429 | Too many requests | RateLimited",
                "500 | Oops | Faulted",
                "503 | Away | Faulted",
                "200 | it is no tag | Unintelligible"
            })
    void the_name_that_the_service_gave_it_is_in_the_failure(int status, String message, String kind) {
        answer(aResponse()
                .withStatus(status)
                .withHeader("X-Request-Id", "abc-1")
                .withBody(Wire.error(501, message)));

        var failure = Await.failure(workspace.tags().get(TAG));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(kind);
        assertThat(failure.trace().request()).contains("abc-1");
    }

    @Test
    void the_cdn_s_name_counts_where_the_service_gave_none() {
        answer(aResponse().withStatus(403).withHeader("X-Amz-Cf-Id", "cf=="));

        assertThat(Await.failure(workspace.tags().get(TAG)).trace()).hasToString("cf==");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "schlüssel"})
    void a_name_that_is_none_is_left_out_and_ours_is_told(String name) {
        answer(aResponse().withStatus(503).withHeader("X-Request-Id", name));

        assertIsOurs(Await.failure(workspace.tags().get(TAG)));
    }

    @Test
    void a_request_that_was_not_answered_has_our_name() {
        answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        assertIsOurs(Await.failure(workspace.tags().get(TAG)));
        assertIsOurs(Await.failure(workspace.tags().create(TagName.of("A"))));

        answer(okJson("{}").withFixedDelay(2_000));
        var hurried = clockify.within(Duration.ofMillis(100));
        assertThat(Await.failure(hurried.users().me())).isInstanceOf(Unavailable.TimedOut.class);
        assertIsOurs(Await.failure(hurried.users().me()));
    }

    @Test
    void a_write_that_was_settled_names_the_request_whose_answer_was_lost() {
        answerTo("POST", aResponse().withStatus(503).withHeader("X-Request-Id", "post-1"));
        answerTo("GET", okJson("[]").withHeader("X-Request-Id", "get-1"));

        assertThat(Await.failure(workspace.tags().create(TagName.of("A"))).trace())
                .hasToString("post-1");
    }

    @Test
    void a_refusal_that_rests_on_what_was_seen_names_the_request_that_showed_it() {
        answer(okJson("[]").withHeader("X-Request-Id", "get-1"));
        var start = Instant.parse("2026-03-02T09:00:00Z");
        var timer = new TimeEntry.Running(new TimeEntryId("e1"), new UserId(Wire.U), EntryDetails.none(), start, false);

        var failure = Await.failure(workspace.timeEntries().stop(timer, start.plusSeconds(60)));

        assertThat(failure).isInstanceOf(Refused.NotRunning.class);
        assertThat(failure.trace()).hasToString("get-1");
    }

    @Test
    void a_stream_names_it_too() {
        answer(okJson("{}").withHeader("X-Request-Id", "get-1"));

        var failure = Await.failure(workspace.tags().matching(TagFilter.all()).collect(10));

        assertThat(failure).isInstanceOf(Unintelligible.class);
        assertThat(failure.trace()).hasToString("get-1");
    }

    private static void answerTo(String method, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(request(method, anyUrl()).willReturn(answer));
    }

    private static void assertIsOurs(Failure failure) {
        assertThat(failure.trace().toString()).matches("clockport-\\d+");
    }
}
