package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The latest requests and their answers; credentials are never kept. */
final class Journal {

    private static final int LONGEST_BODY = 4_096;

    private final int most;
    private final Deque<ObjectNode> entries = new ArrayDeque<>();

    Journal(int most) {
        this.most = most;
    }

    synchronized void add(HttpServerRequest request, byte[] body, Answer answer) {
        if (entries.size() == most) {
            entries.removeFirst();
        }
        var node = Wire.object().put("method", request.method().name()).put("path", request.uri());
        var headers = Wire.object();
        request.headers().forEach((name, value) -> headers.put(name, isSecret(name) ? "[hidden]" : value));
        node.set("headers", headers);
        node.put("body", text(body)).put("status", answer.status());
        node.set("answer", answer.body());
        entries.addLast(node);
    }

    synchronized ArrayNode all() {
        var array = Wire.array();
        entries.forEach(array::add);
        return array;
    }

    synchronized void clear() {
        entries.clear();
    }

    private static boolean isSecret(String header) {
        return Credentials.secretHeaders().contains(header.toLowerCase(Locale.ROOT));
    }

    private static String text(byte[] body) {
        return new String(body, 0, Math.min(body.length, LONGEST_BODY), StandardCharsets.UTF_8);
    }
}
