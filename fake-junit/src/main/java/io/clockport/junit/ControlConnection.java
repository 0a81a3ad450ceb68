package io.clockport.junit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Carries orders to a control plane and its answers back. Does not show the token that it has. */
final class ControlConnection {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One for all, because each has a thread of its own until it is collected. */
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI control;
    private final String authorization;

    private ControlConnection(URI control, String authorization) {
        this.control = control;
        this.authorization = authorization;
    }

    static ControlConnection to(URI control) {
        return new ControlConnection(control, "");
    }

    ControlConnection showing(String token) {
        return new ControlConnection(control, "Bearer " + token);
    }

    JsonNode get(String path) {
        return send("GET", path);
    }

    /** What is no JSON. */
    String text(String path) {
        var response = exchange(HttpRequest.newBuilder(at(path)));
        if (response.statusCode() != 200) {
            understood(response);
        }
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode send(String method, String path) {
        return send(HttpRequest.newBuilder(at(path)).method(method, BodyPublishers.noBody()));
    }

    JsonNode send(String method, String path, JsonNode body) {
        return send(method, path, body.toString());
    }

    JsonNode send(String method, String path, String body) {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private URI at(String path) {
        return URI.create(control.toString().replaceFirst("/$", "") + path);
    }

    private JsonNode send(HttpRequest.Builder request) {
        return understood(exchange(request));
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder request) {
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            return CLIENT.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException("the fake at " + control + " does not answer", broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the fake was asked", stopped);
        }
    }

    private JsonNode understood(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        var answer = parsed(response.body());
        if (status == 400 || status == 413) {
            throw new IllegalArgumentException(answer.path("message").asText());
        }
        if (status >= 300) {
            throw new IllegalStateException(
                    status + ": " + answer.path("message").asText());
        }
        return answer;
    }

    private JsonNode parsed(byte[] body) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException broken) {
            throw new UncheckedIOException("the fake at " + control + " does not answer", broken);
        }
    }
}
