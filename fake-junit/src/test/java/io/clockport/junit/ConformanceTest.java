package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.OwnPromise;
import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.conformance.ConformanceReport;
import io.clockport.fake.conformance.Finding;
import io.clockport.http.Credentials;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpClockify;
import io.clockport.http.HttpConfig;
import io.clockport.inmemory.InMemoryClockify;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found in the requests of clients that do it wrong, and nothing in those of clients that do it right. */
@OwnPromise("the report on clients")
class ConformanceTest extends WireTest {

    private static final String WS = "/workspaces/{ws}";
    private static final String ENTRIES = WS + "/time-entries";
    private static final String FINISHED = "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\"}";

    ConformanceTest() {
        super(ServedFake.watched());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.clockport.junit.Errand#all")
    void a_client_that_does_it_wrong_is_told_so(Errand errand) {
        errand.wrong().accept(served);

        assertThat(served.report().findings()).extracting(Finding::rule).contains(errand.rule());
        assertThat(served.report().findings()).allSatisfy(finding -> {
            assertThat(finding.times()).isPositive();
            assertThat(finding.requests()).isNotEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("io.clockport.junit.Errand#all")
    void a_client_that_does_it_right_is_told_nothing(Errand errand) {
        errand.right().accept(served);

        assertThat(served.report().findings()).isEmpty();
        assertThat(served.report().requests()).isPositive();
    }

    @Test
    void whatever_is_looked_for_has_two_clients_here_and_a_line_in_the_how_to() throws IOException {
        var page = Files.readString(Path.of("..", "docs", "how-to", "serve-the-fake-to-another-language.md"));
        var described = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| [a-z]")
                .matcher(page)
                .results()
                .map(row -> row.group(1));

        assertThat(Errand.all().map(Errand::rule)).containsExactlyInAnyOrderElementsOf(ConformanceReport.rules());
        assertThat(described).containsExactlyInAnyOrderElementsOf(ConformanceReport.rules());
    }

    @Test
    void an_estimate_that_a_project_was_written_with_is_lost_unless_it_is_the_one_it_has() {
        var project = Errand.newProject(served, false);

        served.put(project, served.get(project).body().toString());
        assertThat(served.report().findings()).isEmpty();

        served.put(project, "{\"estimate\":{\"estimate\":\"PT5H\",\"type\":\"MANUAL\"}}");
        assertThat(served.report().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("wrote-what-is-ignored");
            assertThat(finding.what()).startsWith("wrote estimate, which is ignored");
            assertThat(finding.times()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/time-entries | {'start':'2026-03-30T06:00:00Z','end':'2026-03-30T07:00:00Z','duration':'PT1H'}",
                "/time-entries | {'start':'2026-03-30T06:00:00Z','userId':'{me}'}",
                "/time-entries | {'start':'2026-03-30T06:00:00Z','timeInterval':{'start':'2026-03-30T06:00:00Z'}}",
                "/time-entries | {'customFields':[],'customFieldValues':[]}",
                "/projects | {'name':'Pier','isPublic':true,'public':true}",
                "/projects | {'name':'Pier','public':true}"
            })
    void an_ignored_field_that_costs_nothing_is_no_mistake(String path, String body) {
        served.post(WS + path, served.filledIn(body.replace('\'', '"')));

        assertThat(served.report().findings()).isEmpty();
    }

    @Test
    void a_description_that_was_never_there_is_not_lost() {
        var entry = WS + "/time-entries/"
                + served.post(ENTRIES, FINISHED.replaceAll(",\"description\":\"[^\"]*\"", ""))
                        .id();
        assertThat(served.get(entry).body().get("description").asText()).isEmpty();

        var written = served.put(entry, "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\"}");

        assertThat(written.body().get("description").isNull()).isTrue();
        assertThat(served.report().findings()).isEmpty();
    }

    @Test
    void who_asks_for_the_two_latest_entries_wants_two() {
        for (int hour = 0; hour < 3; hour++) {
            served.post(ENTRIES, "{\"start\":\"2026-03-30T0" + hour + ":00:00Z\",\"end\":\"2026-03-30T09:00:00Z\"}");
        }
        served.get(WS + "/user/{me}/time-entries?page-size=2");
        assertThat(served.report().findings()).isEmpty();

        served.get(WS + "/user/{me}/time-entries?page-size=2&start=2026-03-01T00:00:00Z&end=2026-04-01T00:00:00Z");
        assertThat(served.report().findings())
                .extracting(Finding::rule)
                .containsExactly("stopped-before-the-last-page");
    }

    @Test
    void our_own_adapter_does_nothing_wrong() {
        var fake = InMemoryClockify.seeded();
        var server = FakeClockifyServer.over(InMemorySimulation.of(fake))
                .watching()
                .listen()
                .toCompletableFuture()
                .join();
        try (var clockify =
                HttpClockify.connect(HttpConfig.of(Endpoint.at(server.uri()), Credentials.apiKey("olga-key")))) {
            OwnAdapter.worksThrough(clockify, fake.workspace(), fake.me());
        }

        var report = server.report();
        server.stop().toCompletableFuture().join();

        assertThat(report.asText()).startsWith("Nothing found in ");
        assertThat(report.requests()).isGreaterThan(20);
    }

    @Test
    void the_report_can_be_read_by_machines_and_by_people() {
        served.get(WS + "/time-entries");

        var overHttp = served.send("GET", served.control("/report"), BodyPublishers.noBody());

        assertThat(overHttp.body().at("/findings/0/rule").asText()).isEqualTo("used-a-dead-route");
        assertThat(served.report().asText())
                .contains("used-a-dead-route (", "  seen     ", "  instead  ", "  request  ");
        assertThat(served.report().asHtml()).contains("<h2>used-a-dead-route");
    }

    @Test
    void a_request_that_nobody_can_decode_is_answered_while_somebody_watches() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("GET /api/v1/user?a=%zz HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: " + ServedFake.KEY
                                    + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 400 ");
        }
        assertThat(served.report().requests()).isEqualTo(1);
    }

    @Test
    void a_reset_forgets_what_was_seen() {
        served.get(WS + "/time-entries");

        served.send("POST", served.control("/reset"), BodyPublishers.noBody());

        assertThat(served.report().requests()).isZero();
    }
}
