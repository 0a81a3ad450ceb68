package io.clockport.docs;

import io.clockport.junit.FakeClockify;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A client that does everything that clients are known to do wrong, one thing after the other. */
final class BadClient {

    /** One thing that it does, as a sentence and as it is done. */
    record Step(String sentence, Consumer<BadClient> deed) {}

    static final List<Step> STEPS = List.of(
            new Step(
                    "asks who it is, with its key in the URL",
                    client -> client.send("GET", "/user?api_key=my-key", "")),
            new Step("logs an hour, gets a 503 instead of an answer, and logs the same hour again", client -> {
                client.fault("{\"method\":\"POST\",\"path\":\"/time-entries\",\"effect\":\"COMMIT_THEN_FAIL\"}");
                client.send("POST", "{ws}/time-entries", Bodies.HOUR);
                client.send("POST", "{ws}/time-entries", Bodies.HOUR);
            }),
            new Step("renames a project by sending its new name and nothing else", client -> {
                var id = client.create("{ws}/projects", "{\"name\":\"Atlas\",\"billable\":true,\"isPublic\":true}");
                client.send("PUT", "{ws}/projects/" + id, "{\"name\":\"Atlas II\"}");
            }),
            new Step("takes the first two of three tags for all there are", client -> {
                List.of("a", "b", "c").forEach(name -> client.create("{ws}/tags", "{\"name\":\"tag " + name + "\"}"));
                client.send("GET", "{ws}/tags?page-size=2", "");
            }),
            new Step(
                    "starts a timer at a time without a zone",
                    client -> client.send("POST", "{ws}/time-entries", "{\"start\":\"2026-03-30T08:00:00\"}")),
            new Step("deletes a project that is still active", client -> {
                var id = client.create("{ws}/projects", "{\"name\":\"Borealis\"}");
                client.send("DELETE", "{ws}/projects/" + id, "");
            }),
            new Step("is told to wait for a minute, comes back at once, is told again, and gives up", client -> {
                client.fault("{\"path\":\"/clients\",\"effect\":\"RATE_LIMIT\",\"retryAfter\":60,\"times\":2}");
                client.send("GET", "{ws}/clients", "");
                client.send("GET", "{ws}/clients", "");
            }),
            new Step(
                    "looks for its timer at an address that the service does not have",
                    client -> client.send("GET", "{ws}/timer", "")),
            new Step("asks fifteen times in a row for the same workspaces", client -> {
                for (int i = 0; i < Bodies.OFTEN; i++) {
                    client.send("GET", "/workspaces", "");
                }
            }));

    private static final class Bodies {
        static final String HOUR =
                "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\",\"description\":\"Survey\"}";
        static final int OFTEN = 15;
    }

    private static final Pattern ID = Pattern.compile("^\\{\"id\":\"([0-9a-f]+)\"");

    private final FakeClockify fake;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    BadClient(FakeClockify fake) {
        this.fake = fake;
    }

    void doEverythingWrong() {
        STEPS.forEach(step -> step.deed().accept(this));
    }

    private String create(String path, String body) {
        var found = ID.matcher(send("POST", path, body));
        if (!found.find()) {
            throw new IllegalStateException("nothing was made at " + path);
        }
        return found.group(1);
    }

    private void fault(String fault) {
        send(HttpRequest.newBuilder(URI.create(fake.controlUri() + "/faults")).POST(BodyPublishers.ofString(fault)));
    }

    private String send(String method, String path, String body) {
        var uri = URI.create(fake.uri() + path.replace("{ws}", "/workspaces/" + fake.workspace()));
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return send(
                HttpRequest.newBuilder(uri).header("X-Api-Key", fake.apiKey()).method(method, publisher));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return http.send(request.header("Content-Type", "application/json").build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
