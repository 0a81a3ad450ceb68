package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.clockport.contract.OwnPromise;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.inmemory.Quirk;
import io.clockport.user.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The typed client can order whatever the document of the control plane says can be ordered. */
@OwnPromise("the client of the control plane")
class FakeControlCoverageTest {

    private final ServedFake served = ServedFake.watched();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> ordered = new ConcurrentSkipListSet<>();
    private HttpServer between;

    @BeforeEach
    void listenBetweenTheClientAndTheFake() throws IOException {
        between = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        between.createContext("/", this::passOn);
        between.start();
    }

    @AfterEach
    void stop() {
        between.stop(0);
        served.close();
    }

    @Test
    void every_documented_operation_has_a_typed_order() {
        var document = served.order("GET", "/openapi.json", "").body();
        var workspace = new WorkspaceId(served.filledIn("{ws}"));

        orderEverything(
                FakeControl.at(
                        URI.create("http://127.0.0.1:" + between.getAddress().getPort())),
                workspace);

        assertThat(documented(document))
                .allSatisfy(operation -> assertThat(ordered).anyMatch(order -> isOf(operation, order)));
    }

    private static void orderEverything(FakeControl control, WorkspaceId workspace) {
        control.document();
        control.page();
        control.certificate();
        control.takeSnapshot("one");
        control.snapshots();
        control.replaceState(control.snapshot("one"));
        control.state();
        control.restoreSnapshot("one");
        control.deleteSnapshot("one");
        control.now();
        control.advanceClock(Duration.ofMinutes(1));
        var fault = control.add(FakeFault.failing(500));
        control.faults();
        control.remove(control.fault(fault));
        control.removeFaults();
        control.quirks();
        control.set(Quirk.SEND_LAST_PAGE, true);
        control.setLimits(List.of());
        control.limits();
        control.journal();
        control.clearJournal();
        control.report();
        order(control.people(), workspace);
        control.reset();
    }

    private static void order(FakePeople people, WorkspaceId workspace) {
        people.workspaces();
        people.settings(workspace);
        people.changeSettings(workspace, "{}");
        UserId ann = people.add("ann@example.com", "ann-key");
        people.setRole(workspace, ann, Role.PROJECT_MANAGER);
        people.remove(workspace, ann);
    }

    private static Set<String> documented(JsonNode document) {
        var operations = new TreeSet<String>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> operations.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return operations;
    }

    private static boolean isOf(String operation, String order) {
        return order.matches(operation.replaceAll("\\{[^}]*}", "[^/]+"));
    }

    private void passOn(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var request = HttpRequest.newBuilder(served.control(path))
                .header("Content-Type", "application/json")
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()))
                .build();
        try {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() < 300) {
                ordered.add(exchange.getRequestMethod() + " " + path);
            }
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
            exchange.close();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
