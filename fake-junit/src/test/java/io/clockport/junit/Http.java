package io.clockport.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** The client of a test case: a program of somebody else's, as far as the fake can tell. */
final class Http {

    private Http() {}

    static HttpResponse<String> get(URI base, String path) {
        return send(HttpRequest.newBuilder(URI.create(base + path)));
    }

    static HttpResponse<String> post(URI base, String path, String body) {
        return send(HttpRequest.newBuilder(URI.create(base + path)).POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient()
                    .send(request.header("X-Api-Key", "owner-key").build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
