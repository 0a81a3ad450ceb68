package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Failure;
import io.clockport.failure.FailureException;
import io.clockport.failure.Refused;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.paging.PageRequest;
import io.clockport.timeentry.EntryFilter;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server says comes into failures and logs, so it must be fit for them. */
class WordsOfTheServerTest extends AgainstHostileServer {

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 409, 429, 500, 501, 503})
    void a_secret_that_a_declining_server_repeats_is_blotted_out(int status) {
        answer(aResponse()
                .withStatus(status)
                .withHeader("X-Request-Id", SECRET)
                .withBody("{\"message\":\"there is no key " + SECRET + "\",\"code\":4003}"));

        var failure = Await.failure(workspace.tags().get(TAG));

        assertThat(allThatIsSaidOf(failure)).doesNotContain(SECRET);
    }

    @Test
    void a_secret_across_the_place_where_a_long_sentence_is_cut_is_blotted_out_whole() {
        answer(aResponse().withStatus(400).withBody("{\"message\":\"" + "x".repeat(495) + SECRET + "\"}"));

        assertThat(Await.failure(workspace.tags().get(TAG)).message()).doesNotContain(SECRET.substring(0, 5));
    }

    @Test
    void a_secret_in_an_answer_that_makes_no_sense_is_blotted_out() {
        var entry = Wire.entry("e1", "2026-03-02T09:00:00Z", null);
        answer(okJson("[" + entry.replace("REGULAR", SECRET) + "]"));

        var failure = Await.failure(workspace
                .timeEntries()
                .of(new UserId(Wire.U), EntryFilter.all())
                .fetch(PageRequest.first(10)));

        assertThat(failure.message()).contains("***").doesNotContain(SECRET);
    }

    @Test
    void a_bearer_token_is_blotted_out_without_the_word_before_it() {
        answer(aResponse().withStatus(401).withBody("{\"message\":\"Bearer " + SECRET + " has expired\"}"));
        var config = HttpConfig.of(Endpoint.at(SERVER.baseUrl()), Credentials.of(Credential.bearer(SECRET)));

        try (var gateway = HttpClockify.connect(config.withRetry(Retry.NEVER))) {
            assertThat(Await.failure(gateway.users().me()))
                    .isEqualTo(new Refused.NotAuthenticated("Bearer *** has expired"));
        }
    }

    @Test
    void listeners_hear_no_secret_either() {
        answer(aResponse()
                .withStatus(503)
                .withHeader("X-Request-Id", SECRET)
                .withBody("{\"message\":\"" + SECRET + "\"}"));
        var heard = new ConcurrentLinkedQueue<HttpEvent>();
        var config = HttpConfig.of(Endpoint.at(SERVER.baseUrl()), Credentials.apiKey(SECRET))
                .withRetry(Retry.NEVER)
                .withListener(heard::add);

        try (var listened = HttpClockify.connect(config)) {
            Await.failure(listened.in(new WorkspaceId(Wire.W)).tags().get(TAG));
        }

        assertThat(heard).isNotEmpty();
        assertThat(heard.toString()).doesNotContain(SECRET);
    }

    @Test
    void a_sentence_stays_in_one_line_and_turns_nothing() {
        answer(aResponse()
                .withStatus(400)
                .withBody("{\"message\":\"one\\r\\ntwo\\u001b[31m three\\u2028four \\u202efive\\u0000\"}"));

        assertThat(Await.failure(workspace.tags().get(TAG)))
                .isEqualTo(new Refused.Invalid("request", "one two [31m three four  five"));
    }

    @Test
    void a_sentence_counts_whatever_stands_beside_it() {
        answer(aResponse()
                .withStatus(400)
                .withBody("{\"message\":\"Tag doesn't belong to Workspace\",\"code\":\"NOT_FOUND\"}"));

        assertThat(Await.failure(workspace.tags().get(TAG))).isEqualTo(new Refused.NotFound(TAG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\" \"", "7", "true", "[]", "{\"a\":1}", "null"})
    void what_is_no_sentence_is_not_told_on(String message) {
        answer(aResponse().withStatus(400).withBody("{\"message\":" + message + ",\"code\":501}"));

        assertThat(Await.failure(workspace.tags().get(TAG)))
                .isEqualTo(new Refused.Invalid("request", "no reason was given"));
    }

    private static String allThatIsSaidOf(Failure failure) {
        return failure + failure.message() + failure.trace() + new FailureException(failure);
    }
}
