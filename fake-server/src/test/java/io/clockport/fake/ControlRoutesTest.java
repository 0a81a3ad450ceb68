package io.clockport.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What handles the control plane has, and what its document says it has. */
class ControlRoutesTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void stop() {
        vertx.close();
    }

    @Test
    void every_handle_is_in_the_document_and_the_other_way_round() throws IOException {
        var plane = plane();
        var document = new ObjectMapper()
                .readTree(plane.answer(
                                "GET", "/__clockport/openapi.json", MultiMap.caseInsensitiveMultiMap(), Buffer.buffer())
                        .bytes()
                        .getBytes());
        var documented = new TreeMap<String, Set<String>>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var parameters = new TreeSet<String>();
                    operation.getValue().path("parameters").forEach(parameter -> {
                        if (parameter.get("in").asText().equals("query")) {
                            parameters.add(parameter.get("name").asText());
                        }
                    });
                    documented.put(operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(), parameters);
                }));

        var handles = new TreeMap<String, Set<String>>();
        handles.put("GET /", Set.of("refresh"));
        plane.routes().forEach(route -> handles.put(route.operation().name(), new TreeSet<>(route.parameters())));

        assertThat(handles).isEqualTo(documented);
    }

    /** Over a simulation of which nothing is asked but whether it has an administration. */
    private ControlPlane plane() {
        var office = (Administration) Proxy.newProxyInstance(
                Administration.class.getClassLoader(), new Class<?>[] {Administration.class}, (proxy, method, args) -> {
                    throw new UnsupportedOperationException(method.getName());
                });
        var simulation = new KeyRing(Instant.EPOCH) {
            @Override
            public Optional<Administration> administration() {
                return Optional.of(office);
            }
        };
        return new Workings(
                        vertx,
                        Listening.onLoopback(),
                        key -> Optional.empty(),
                        () -> Instant.EPOCH,
                        Optional.of(simulation),
                        Optional.empty(),
                        SelfSigned::make)
                .control()
                .orElseThrow();
    }
}
