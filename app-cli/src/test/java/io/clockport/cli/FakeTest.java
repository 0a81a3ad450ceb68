package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.cli.command.ControlOrder;
import io.clockport.cli.command.FakeOrder;
import io.clockport.inmemory.Quirk;
import io.clockport.junit.FakeControl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code clockport fake}. */
class FakeTest {

    @TempDir
    Path folder;

    private Terminal terminal() {
        return Terminal.at(folder.resolve("unused"));
    }

    @Test
    void the_key_can_come_from_where_others_do_not_see_it() throws Exception {
        try (var serving = new Serving(terminal().with("CLOCKPORT_FAKE_KEY", "a-hidden-key"))) {
            var url = serving.found("\"url\":\"([^\"]+)\"");

            assertThat(get(URI.create(url + "/user"), "a-hidden-key").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_served_fake_says_where_it_is_and_lets_its_key_in() throws Exception {
        var out = new ByteArrayOutputStream();
        var code = new CompletableFuture<Integer>();
        var serving = new Thread(() -> code.complete(terminal()
                .run(out, new ByteArrayOutputStream(), "fake", "--json", "--key", "a-key", "--seed", "empty")));
        serving.start();
        Awaitility.await().until(() -> text(out).contains("\n"));
        var url = found("\"url\":\"([^\"]+)\"", text(out));

        var answer = get(URI.create(url + "/user"), "a-key");
        var stranger = get(URI.create(url + "/user"), "another-key");
        serving.interrupt();

        assertThat(url).startsWith("http://127.0.0.1:");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(found("\"user\":\"([^\"]+)\"", text(out)));
        assertThat(stranger.statusCode()).isEqualTo(401);
        assertThat(code.get()).isZero();
    }

    @Test
    void a_watched_client_is_told_at_the_end_what_it_does_wrong() throws Exception {
        var out = new ByteArrayOutputStream();
        var code = new CompletableFuture<Integer>();
        var serving = new Thread(() ->
                code.complete(terminal().run(out, new ByteArrayOutputStream(), "fake", "--report", "--key", "a-key")));
        serving.start();
        Awaitility.await().until(() -> text(out).contains("Try: curl"));
        var url = found("listens at (\\S+)", text(out));

        get(URI.create(url + "/nonsense"), "a-key");
        serving.interrupt();

        assertThat(code.get()).isZero();
        assertThat(text(out)).contains("1 kind of mistake in 1 request.", "used-a-dead-route (1 time)", "/nonsense");
    }

    @Test
    void the_report_is_told_when_no_request_can_come_any_more() throws Exception {
        var whenTold = new CompletableFuture<Boolean>();
        var out = new ByteArrayOutputStream() {
            @Override
            public synchronized void write(byte[] bytes, int from, int length) {
                super.write(bytes, from, length);
                if (text(this).contains("Nothing found")) {
                    whenTold.complete(listens(URI.create(found("listens at (\\S+)", text(this)))));
                }
            }
        };
        var serving = new Thread(() -> terminal().run(out, new ByteArrayOutputStream(), "fake", "--report"));
        serving.start();
        Awaitility.await().until(() -> text(out).contains("Try: curl"));

        serving.interrupt();
        serving.join();

        assertThat(whenTold).isCompletedWithValue(false);
    }

    private static boolean listens(URI url) {
        try (var socket = new Socket(url.getHost(), url.getPort())) {
            return socket.isConnected();
        } catch (IOException closed) {
            return false;
        }
    }

    @Test
    void an_order_does_not_show_its_key() {
        var order = new FakeOrder(
                "127.0.0.1",
                0,
                false,
                "demo",
                Optional.empty(),
                Optional.of("s3cret"),
                List.of(),
                false,
                new ControlOrder(true, Optional.empty(), Optional.of("t0ken")));

        assertThat(order.toString()).contains("demo", "[hidden]").doesNotContain("s3cret", "t0ken");
    }

    @Test
    void an_unknown_quirk_is_answered_with_the_known_ones() {
        var outcome = terminal().run("fake", "--quirk", "no-such-thing=true");

        assertThat(outcome.code()).isEqualTo(64);
        assertThat(outcome.err()).contains("no-such-thing").contains("reject-archived-tags");
    }

    @Test
    void a_mistyped_quirk_is_answered_with_the_one_that_was_meant() {
        var outcome = terminal().run("fake", "--quirk", "send-last-pge=true");

        assertThat(outcome.code()).isEqualTo(64);
        assertThat(outcome.err()).contains("did you mean send-last-page?");
    }

    @ParameterizedTest
    @CsvSource({
        "send-last-page=10, it is true or false",
        "send-last-page, it is true or false",
        "limit-requests-per-hour=few, 'it is true, false, or a number of requests'",
        "limit-requests-per-hour=-1, 'it is true, false, or a number of requests'"
    })
    void a_quirk_that_has_another_value_is_told_which_it_can_have(String word, String told) {
        var outcome = terminal().run("fake", "--quirk", word);

        assertThat(outcome.code()).isEqualTo(64);
        assertThat(outcome.err()).contains(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fake --port 70000                      | 70000 is no port
            fake --control-port -1                 | -1 is no port
            fake --no-control --control-port 0     | --no-control leaves nothing
            fake --no-control --control-token abc  | --no-control leaves nothing
            """)
    void what_cannot_be_served_is_refused(String line, String told) {
        var outcome = terminal().run(line.split(" ", -1));

        assertThat(outcome.code()).isEqualTo(64);
        assertThat(outcome.err()).contains(told);
    }

    @Test
    void the_control_plane_has_a_port_and_a_token_of_its_own_and_a_limit_its_number() throws Exception {
        try (var serving = serving(
                "--key",
                "a-key",
                "--control-port",
                "0",
                "--control-token",
                "t0ken",
                "--quirk",
                "limit-requests-per-second=0")) {
            var control = FakeControl.at(URI.create(serving.found("\"control\":\"([^\"]+)\"")));
            var url = serving.found("\"url\":\"([^\"]+)\"");

            assertThat(serving.found("\"controlToken\":\"([^\"]+)\"")).isEqualTo("t0ken");
            assertThat(get(URI.create(url + "/user"), "a-key").statusCode()).isEqualTo(429);
            assertThatThrownBy(control::now).hasMessageContaining("401");
            assertThat(control.withToken("t0ken").quirks()).containsEntry(Quirk.LIMIT_REQUESTS_PER_SECOND, true);
        }
    }

    @Test
    void off_loopback_a_token_is_made_and_told() throws Exception {
        try (var serving = serving("--host", "0.0.0.0")) {
            assertThat(serving.found("\"controlToken\":\"([^\"]+)\"")).hasSize(48);
        }
    }

    @Test
    void without_a_control_plane_none_is_told() throws Exception {
        try (var serving = serving("--no-control")) {
            assertThat(serving.text()).contains("\"control\":null,\"controlToken\":null");
        }
    }

    private Serving serving(String... options) {
        return new Serving(terminal(), options);
    }

    @Test
    void a_seed_that_is_not_there_is_named() {
        var outcome =
                terminal().run("fake", "--seed", folder.resolve("nowhere.json").toString());

        assertThat(outcome.code()).isEqualTo(74);
        assertThat(outcome.err()).contains("nowhere.json");
    }

    private static HttpResponse<String> get(URI uri, String key) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(uri).header("X-Api-Key", key).build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    private static String text(ByteArrayOutputStream out) {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text.replace("\": \"", "\":\""));
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
