package io.clockport.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.clockport.fake.conformance.ConformanceReport;
import io.clockport.fake.conformance.Observation;
import io.clockport.fake.conformance.Outcome;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Remembers the latest requests for the report on what clients do wrong. Safe to use from any thread. */
final class Observer {

    private static final int MOST = 10_000;
    private static final int THINGS = 10_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Deque<Observation> observations = new ArrayDeque<>();
    private final Map<String, JsonNode> lastSeen = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, JsonNode> eldest) {
            return size() > THINGS;
        }
    };
    private final InstantSource clock;
    private long arrivals;

    Observer(InstantSource clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    synchronized void add(HttpServerRequest request, byte[] body, Instant arrived, Answer answer, Outcome outcome) {
        if (observations.size() == MOST) {
            observations.removeFirst();
        }
        var given = answer.json();
        var path = Target.of(request.uri()).map(Target::path).orElse(Target.pathOf(request.uri()));
        var method = request.method().name();
        observations.addLast(new Observation(
                ++arrivals,
                arrived,
                now(),
                client(request),
                method,
                path,
                query(request),
                headers(request.headers()),
                parsed(body),
                outcome,
                answer.status(),
                lowerCase(answer.headers()),
                given.isArray() ? MissingNode.getInstance() : given,
                given.isArray() ? given.size() : -1,
                given.hashCode(),
                method.equals("PUT")
                        ? lastSeen.getOrDefault(path.substring(path.lastIndexOf('/') + 1), MissingNode.getInstance())
                        : MissingNode.getInstance()));
        see(given);
    }

    synchronized ConformanceReport report() {
        return ConformanceReport.of(new ArrayList<>(observations));
    }

    synchronized void clear() {
        observations.clear();
        lastSeen.clear();
    }

    private void see(JsonNode answer) {
        if (answer.isArray()) {
            answer.forEach(this::see);
        } else if (answer.path("id").isTextual()) {
            lastSeen.put(answer.get("id").asText(), answer);
        }
    }

    /** Nothing from which the credential could be told, and the same for the same one in this process. */
    private static String client(HttpServerRequest request) {
        int hash = 0;
        for (var header : Credentials.secretHeaders()) {
            var value = request.getHeader(header);
            hash = 31 * hash + (value == null ? 0 : value.hashCode());
        }
        return Integer.toHexString(Integer.rotateLeft(hash * 0x9E3779B1, 13));
    }

    /** Empty when it cannot be decoded: the client is told so, and must be told whoever watches. */
    private static Map<String, String> query(HttpServerRequest request) {
        try {
            var map = new HashMap<String, String>();
            request.params().forEach(map::put);
            return Map.copyOf(map);
        } catch (IllegalArgumentException undecodable) {
            return Map.of();
        }
    }

    private static Map<String, String> headers(MultiMap headers) {
        var map = new HashMap<String, String>();
        headers.forEach((name, value) -> {
            map.put(name.toLowerCase(Locale.ROOT), Credentials.isSecret(name) ? "[hidden]" : value);
        });
        return Map.copyOf(map);
    }

    private static Map<String, String> lowerCase(Map<String, String> headers) {
        var map = new HashMap<String, String>();
        headers.forEach((name, value) -> map.put(name.toLowerCase(Locale.ROOT), value));
        return Map.copyOf(map);
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return body.length == 0
                    ? MissingNode.getInstance()
                    : JSON.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }
}
