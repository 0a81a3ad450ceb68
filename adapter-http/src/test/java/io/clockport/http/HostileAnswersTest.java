package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.clockport.WorkspaceScope;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.paging.PageRequest;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import io.clockport.timeentry.EntryFilter;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that no well-behaved server gives: each is a failure with a type, costs bounded memory, and leaves nothing behind. */
class HostileAnswersTest {

    private static final int LIMIT = 256 * 1024;
    private static final TagId TAG = new TagId("t1");

    @RegisterExtension
    static final WireMockExtension SERVER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private HttpClockify clockify;
    private WorkspaceScope workspace;

    @BeforeEach
    void connect() {
        connect(Endpoint.at(SERVER.baseUrl() + "/api/v1"));
    }

    @AfterEach
    void close() {
        clockify.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "nonsense",
                "[]",
                "null",
                "17",
                "{\"id\":\"t1\"}",
                "{\"id\":\"t1\",\"name\":null,\"archived\":false}",
                "{\"id\":\"t1\",\"name\":\"A\",\"archived\":null}",
                "{\"id\":\"t1\",\"name\":\"A\",\"archived\":\"perhaps\"}",
                "{\"id\":\"t1\",\"name\":{\"a\":1},\"archived\":false}",
                "{\"id\":\"../../users\",\"name\":\"A\",\"archived\":false}",
                "<html><body>Welcome to the hotel</body></html>"
            })
    void an_answer_that_makes_no_sense_is_unintelligible(String body) {
        answer(okJson(body));

        assertThat(Await.failure(workspace.tags().get(TAG)))
                .isInstanceOfSatisfying(
                        Unintelligible.class,
                        failure -> assertThat(failure.exchange()).isEqualTo("GET /workspaces/" + Wire.W + "/tags/t1"));
    }

    @Test
    void what_is_missing_is_named_by_its_place() {
        answer(okJson("[%s,{\"id\":\"t2\",\"name\":\"B\"}]".formatted(Wire.tag("t1", "A", false))));

        var failure = Await.failure(workspace.tags().matching(TagFilter.all()).fetch(PageRequest.first(10)));

        assertThat(failure).isInstanceOf(Unintelligible.class);
        assertThat(failure.message()).contains("/1/archived is missing");
    }

    @Test
    void what_is_missing_from_an_entry_is_named_by_its_place() {
        var entry = Wire.entry("e1", "2026-03-02T09:00:00Z", null);
        answer(okJson("[%s,%s]".formatted(entry, entry.replace("\"start\"", "\"begin\""))));

        var failure = Await.failure(workspace
                .timeEntries()
                .of(new UserId(Wire.U), EntryFilter.all())
                .fetch(PageRequest.first(10)));

        assertThat(failure).isInstanceOf(Unintelligible.class);
        assertThat(failure.message()).contains("/1/timeInterval", "start is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"billable\":true | \"billable\":null",
                "\"billable\":true | \"billable\":\"yes\"",
                "\"isLocked\":false | \"isLocked\":3",
                "\"isLocked\":false | \"x\":3",
                "\"timeInterval\": | \"timeInterval\":[],\"x\":",
                "\"start\":\"2026-03-02T09:00:00Z\" | \"start\":\"2026-03-02\"",
                "\"end\":null | \"end\":\"2026-03-02T08:59:59Z\"",
                "\"type\":\"REGULAR\" | \"type\":\"OVERTIME\"",
                "[\"t1\"] | \"t1\"",
                "[\"t1\"] | [null]",
                "\"id\":\"e1\" | \"id\":\"e/1\"",
                "\"userId\": | \"userId\":17,\"x\":"
            })
    void an_entry_with_a_wrong_field_is_unintelligible(String right, String wrong) {
        var good = Wire.entry("e1", "2026-03-02T09:00:00Z", null);
        assertThat(good).contains(right);
        answer(okJson("[" + good.replace(right, wrong) + "]"));

        assertThat(Await.failure(workspace
                        .timeEntries()
                        .of(new UserId(Wire.U), EntryFilter.all())
                        .fetch(PageRequest.first(10))))
                .isInstanceOf(Unintelligible.class);
    }

    @Test
    void a_write_whose_answer_makes_no_sense_may_have_happened() {
        answer(aResponse().withStatus(201).withBody("<html>"));

        assertThat(Await.failure(workspace.tags().create(TagName.of("A"))))
                .isInstanceOfSatisfying(
                        Unintelligible.class,
                        failure -> assertThat(failure.outcome())
                                .isEqualTo(new WriteOutcome.MayHaveHappened("a tag named A")));
    }

    @Test
    void a_wrong_content_type_does_not_matter_when_the_body_is_right() {
        answer(aResponse().withHeader("Content-Type", "text/plain").withBody(Wire.tag("t1", "Ä", false)));

        assertThat(Await.value(workspace.tags().get(TAG)).name().value()).isEqualTo("Ä");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "\"iso-8859-15\"", "windows-1252", "UTF-16"})
    void another_charset_is_read_when_the_answer_says_so(String charset) {
        var body = Wire.tag("t1", "Ä", false).getBytes(Charset.forName(charset.replace("\"", "")));
        answer(aResponse()
                .withHeader("Content-Type", "application/json; charset=" + charset)
                .withBody(body));

        assertThat(Await.value(workspace.tags().get(TAG)).name().value()).isEqualTo("Ä");
    }

    @Test
    void an_unknown_charset_and_bytes_that_are_no_text_are_unintelligible() {
        answer(aResponse()
                .withHeader("Content-Type", "application/json; charset=klingon")
                .withBody(Wire.tag("t1", "A", false)));
        assertThat(Await.failure(workspace.tags().get(TAG))).isInstanceOf(Unintelligible.class);

        answer(aResponse().withBody(Wire.tag("t1", "Ä", false).getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(Await.failure(workspace.tags().get(TAG))).isInstanceOf(Unintelligible.class);
    }

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

    @ParameterizedTest
    @CsvSource({"TRUE,true", "true,true", "' true ',true", "banana,false", "2,false", "'',false"})
    void only_a_clear_word_about_the_last_page_counts(String header, boolean last) {
        answer(okJson("[" + Wire.tag("t1", "A", false) + "]").withHeader("Last-Page", header));

        var page = Await.value(workspace.tags().matching(TagFilter.all()).fetch(PageRequest.first(1)));

        assertThat(page.last()).isEqualTo(last);
    }

    @Test
    void an_empty_page_is_the_last_whatever_is_said() {
        answer(okJson("[]").withHeader("Last-Page", "false"));

        assertThat(Await.value(workspace.tags().matching(TagFilter.all()).collect(10)))
                .isEmpty();
    }

    @Test
    void a_server_that_repeats_one_page_for_ever_is_found_out() {
        answer(okJson("[" + Wire.tag("t1", "A", false) + "]").withHeader("Last-Page", "false"));

        assertThat(Await.failure(workspace.tags().matching(TagFilter.all()).collect(1)))
                .isInstanceOf(Unintelligible.class);
    }

    @ParameterizedTest
    @CsvSource({
        "7,PT7S",
        "0,PT0S",
        "31536000,",
        "-1,",
        "soon,",
        "99999999999999999999,",
        "'Wed, 21 Oct 2015 07:28:00 GMT',"
    })
    void only_a_sensible_wait_is_believed(String header, Duration wait) {
        answer(aResponse().withStatus(429).withHeader("Retry-After", header));

        var failure = Await.failure(workspace.tags().create(TagName.of("A")));

        assertThat(failure)
                .isEqualTo(new Unavailable.RateLimited(new WriteOutcome.DidNotHappen(), Optional.ofNullable(wait)));
    }

    @Test
    void a_page_of_the_cdn_is_as_good_as_silence() {
        answer(aResponse()
                .withStatus(403)
                .withHeader("Content-Type", "text/html")
                .withBody("<html>Blocked</html>"));

        assertThat(Await.failure(workspace.tags().get(TAG))).isEqualTo(new Refused.NotAllowed("status 403"));
    }

    @Test
    void headers_beyond_all_measure_are_a_failure() {
        answer(okJson(Wire.tag("t1", "A", false)).withHeader("X-Long", "x".repeat(100_000)));

        assertThat(Await.failure(workspace.tags().get(TAG))).isInstanceOf(Unavailable.class);
    }

    @Test
    void the_request_is_named_where_the_service_names_it() {
        answer(aResponse().withStatus(503).withHeader("X-Request-Id", "abc-1"));

        assertThat(Await.failure(workspace.projects().get(new ProjectId("p1"))).message())
                .contains("abc-1");
    }

    @Test
    void a_message_of_a_megabyte_is_cut() {
        answer(aResponse().withStatus(400).withBody(Wire.error(501, "x".repeat(100_000))));

        assertThat(Await.failure(workspace.tags().get(TAG)).message()).hasSizeLessThan(1000);
    }

    @Test
    void fields_nobody_knows_are_ignored() {
        answer(okJson(Wire.tag("t1", "A", false).replace("{", "{\"new\":{\"a\":[1,{}]},")));

        assertThat(Await.value(workspace.tags().get(TAG))).isEqualTo(new Tag.Active(TAG, TagName.of("A")));
    }

    private void connect(Endpoint endpoint) {
        if (clockify != null) {
            clockify.close();
        }
        clockify = HttpClockify.connect(HttpConfig.of(endpoint, Credentials.apiKey("secret-key"))
                .withRetry(Retry.NEVER)
                .withMaxAnswerBytes(LIMIT)
                .withTimeouts(Timeouts.USUAL.idleFor(Duration.ofSeconds(10))));
        workspace = clockify.in(new WorkspaceId(Wire.W));
    }

    private static void answer(ResponseDefinitionBuilder response) {
        SERVER.resetAll();
        SERVER.stubFor(any(anyUrl()).willReturn(response));
    }

    private static WriteOutcome outcomeOf(Failure failure) {
        return failure.fold(refused -> new WriteOutcome.DidNotHappen(), Unavailable::outcome, Unintelligible::outcome);
    }

    private static void pour(HttpServerResponse response, Buffer chunk) {
        while (!response.closed() && !response.writeQueueFull()) {
            response.write(chunk);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
