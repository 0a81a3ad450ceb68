package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code clockport fake}. */
class FakeTest {

    @TempDir
    Path folder;

    private Terminal terminal() {
        return Terminal.at(folder.resolve("unused"));
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
        assertThat(text(out))
                .contains("1 kinds of mistakes in 1 requests.", "used-a-dead-route (1 times)", "/nonsense");
    }

    @Test
    void an_unknown_quirk_is_answered_with_the_known_ones() {
        var outcome = terminal().run("fake", "--quirk", "no-such-thing=true");

        assertThat(outcome.code()).isEqualTo(64);
        assertThat(outcome.err()).contains("no-such-thing").contains("reject-archived-tags");
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
