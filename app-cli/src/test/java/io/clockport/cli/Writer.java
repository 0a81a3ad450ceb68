package io.clockport.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes entries over HTTP, and deletes some of them again, until nobody answers any more. Remembers by its description what
 * each entry must have come to.
 */
final class Writer implements Runnable {

    /** What is known of an entry after the last answer. */
    enum Fate {
        THERE,
        GONE,
        UNSURE
    }

    private static final int EVERY = 4;

    private final URI entries;
    private final String name;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, Fate> fates = new LinkedHashMap<>();

    Writer(URI entries, String name) {
        this.entries = entries;
        this.name = name;
    }

    /** Read when the writer has ended. */
    Map<String, Fate> fates() {
        return fates;
    }

    @Override
    public void run() {
        try {
            for (int number = 0; !Thread.currentThread().isInterrupted(); number++) {
                var text = name + " " + number;
                var id = create(text);
                if (number % EVERY == 0) {
                    delete(text, id);
                }
            }
        } catch (IOException killed) {
            // what was not answered stays unsure
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String create(String text) throws IOException, InterruptedException {
        fates.put(text, Fate.UNSURE);
        var body = "{\"description\":\"" + text
                + "\",\"start\":\"2026-03-02T09:00:00Z\",\"end\":\"2026-03-02T09:01:00Z\"}";
        var answer = send(HttpRequest.newBuilder(entries).POST(BodyPublishers.ofString(body)), 201);
        fates.put(text, Fate.THERE);
        return new ObjectMapper().readTree(answer.body()).path("id").asText();
    }

    private void delete(String text, String id) throws IOException, InterruptedException {
        fates.put(text, Fate.UNSURE);
        send(HttpRequest.newBuilder(URI.create(entries + "/" + id)).DELETE(), 204);
        fates.put(text, Fate.GONE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, int expected)
            throws IOException, InterruptedException {
        var answer = client.send(request.header("X-Api-Key", ServedKills.KEY).build(), BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }
}
