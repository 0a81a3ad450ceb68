package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.paging.PageRequest;
import io.vertx.core.buffer.Buffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers larger, deeper or longer than anything sensible cost bounded memory and leave nothing behind. */
class HostileSizesTest extends AgainstHostileServer {

    @Test
    void json_of_ten_thousand_levels_is_unintelligible_wherever_it_is() {
        var deep = "[".repeat(10_000) + "]".repeat(10_000);
        for (var body : new String[] {deep, "{\"id\":\"t1\",\"x\":" + deep + ",\"name\":\"A\",\"archived\":false}"}) {
            answer(okJson(body));
            assertThat(Await.failure(workspace.tags().get(TAG))).isInstanceOf(Unintelligible.class);
        }
        answer(okJson("[" + Wire.entry("e1", "2026-03-02T09:00:00Z", null).replace("\"X-1\"", deep) + "]"));
        assertThat(Await.failure(workspace.timeEntries().inProgress().fetch(PageRequest.first(10))))
                .isInstanceOf(Unintelligible.class);
    }

    @ParameterizedTest
    @CsvSource({"200", "400", "503"})
    void an_answer_beyond_the_limit_is_unintelligible(int status) {
        answer(aResponse().withStatus(status).withBody(new byte[LIMIT + 1]));

        assertThat(Await.failure(workspace.tags().get(TAG)))
                .isInstanceOfSatisfying(
                        Unintelligible.class,
                        failure -> assertThat(failure.reason()).contains("larger than " + LIMIT));
    }

    @Test
    void an_answer_just_within_the_limit_is_read() {
        var tag = Wire.tag("t1", "A", false);
        answer(okJson(tag + " ".repeat(LIMIT - tag.length())));

        assertThat(Await.value(workspace.tags().get(TAG)).id()).isEqualTo(TAG);
    }

    @Test
    void a_gzip_bomb_is_unintelligible_and_its_connection_is_closed() throws Exception {
        var bomb = gzip(new byte[200 * 1024 * 1024]);
        try (var servers = new Servers()) {
            var closed = new CompletableFuture<Void>();
            connect(servers.listening(request -> {
                request.connection().closeHandler(gone -> closed.complete(null));
                request.response()
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Content-Encoding", "gzip")
                        .end(Buffer.buffer(bomb));
            }));

            assertThat(Await.failure(workspace.tags().get(TAG)))
                    .isInstanceOfSatisfying(
                            Unintelligible.class,
                            failure -> assertThat(failure.reason()).contains("larger than"));
            clockify.close();
            closed.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void an_answer_that_never_ends_is_unintelligible_and_its_connection_is_closed() throws Exception {
        try (var servers = new Servers()) {
            var closed = new CompletableFuture<Void>();
            connect(servers.listening(request -> {
                request.connection().closeHandler(gone -> closed.complete(null));
                var response = request.response().setChunked(true);
                var chunk = Buffer.buffer(new byte[64 * 1024]);
                response.drainHandler(ready -> pour(response, chunk));
                pour(response, chunk);
            }));

            assertThat(Await.failure(workspace.tags().get(TAG)))
                    .isInstanceOfSatisfying(
                            Unintelligible.class,
                            failure -> assertThat(failure.reason()).contains("larger than"));
            closed.get(10, TimeUnit.SECONDS);
        }
    }

    @Test
    void unpacked_answers_are_read() throws Exception {
        answer(aResponse()
                .withHeader("Content-Encoding", "gzip")
                .withHeader("Content-Type", "application/json")
                .withBody(gzip(Wire.tag("t1", "A", false).getBytes(StandardCharsets.UTF_8))));

        assertThat(Await.value(workspace.tags().get(TAG)).id()).isEqualTo(TAG);
    }

    @Test
    void headers_beyond_all_measure_are_a_failure() {
        answer(okJson(Wire.tag("t1", "A", false)).withHeader("X-Long", "x".repeat(100_000)));

        assertThat(Await.failure(workspace.tags().get(TAG))).isInstanceOf(Unavailable.class);
    }

    @Test
    void a_message_of_a_megabyte_is_cut() {
        answer(aResponse().withStatus(400).withBody(Wire.error(501, "x".repeat(100_000))));

        assertThat(Await.failure(workspace.tags().get(TAG)).message()).hasSizeLessThan(1000);
    }
}
