package io.clockport.junit;

import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.fake.FakeClockifyServer;
import io.clockport.fake.RunningFake;
import io.clockport.fake.conformance.ConformanceReport;
import io.clockport.id.UserId;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.ZoneOffset;

/**
 * A fake that listens on loopback, and a client that sends exactly what a test says. In paths {@code {ws}} and {@code {me}}
 * stand for the first workspace and its owner, and the prefix of the API is left out.
 */
final class ServedFake implements AutoCloseable {

    static final String KEY = "owner-key";
    private static final String MEMBER_KEY = "member-key";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final InMemoryClockify fake;
    private final RunningFake server;

    private ServedFake(InMemoryClockify fake, FakeClockifyServer server) {
        this.fake = fake;
        this.server = server.listen().toCompletableFuture().join();
    }

    static ServedFake empty() {
        return over(InMemoryClockify.empty());
    }

    static ServedFake over(InMemoryClockify fake) {
        return new ServedFake(fake, FakeClockifyServer.over(InMemorySimulation.of(fake)));
    }

    /** One that takes what it serves for a real account: there is no control plane. */
    static ServedFake unsimulated() {
        var fake = InMemoryClockify.empty();
        return new ServedFake(fake, FakeClockifyServer.over(fake));
    }

    /** One whose control plane asks for a token. */
    static ServedFake asking(String token) {
        var fake = InMemoryClockify.empty();
        return new ServedFake(
                fake, FakeClockifyServer.over(InMemorySimulation.of(fake)).controlledWith(token));
    }

    /** One that remembers what its clients do. */
    static ServedFake watched() {
        return watching(InMemoryClockify.empty());
    }

    static ServedFake watching(InMemoryClockify fake) {
        return new ServedFake(
                fake, FakeClockifyServer.over(InMemorySimulation.of(fake)).watching());
    }

    ConformanceReport report() {
        return server.report();
    }

    InMemoryClockify inMemory() {
        return fake;
    }

    int port() {
        return server.port();
    }

    URI control(String path) {
        return URI.create(server.controlUri() + path);
    }

    /** What lies at this path, the prefix of the API not left out. */
    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** With the real ids in the places of the words that stand for them. */
    String filledIn(String path) {
        var inWorkspace =
                path.contains("{ws}") ? path.replace("{ws}", fake.workspace().value()) : path;
        return inWorkspace
                .replace("{userId}", fake.me().value())
                .replace("{me}", fake.me().value());
    }

    /** A person who has just come into the workspace, with a key. */
    UserId newMember() {
        var backstage = fake.backstage();
        var member = backstage.addUser("Member", "member@example.com", ZoneOffset.UTC);
        backstage.setMembership(fake.workspace(), member, Role.MEMBER, MembershipStatus.ACTIVE);
        backstage.setApiKey(member, MEMBER_KEY);
        return member;
    }

    /** What that person sends. */
    Reply asMember(String method, String path, String body) {
        return send(
                method,
                path,
                BodyPublishers.ofString(filledIn(body)),
                "X-Api-Key",
                MEMBER_KEY,
                "Content-Type",
                "application/json");
    }

    /** An order to the control plane; without a body when it is empty. */
    Reply order(String method, String path, String body) {
        return send(
                method,
                control(path),
                body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body),
                "Content-Type",
                "application/json");
    }

    /** What comes back as it is, for what is no JSON. */
    HttpResponse<String> raw(String method, String path, String body) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(server.uri() + filledIn(path)))
                .timeout(Duration.ofSeconds(20))
                .header("X-Api-Key", KEY)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    Reply get(String path) {
        return send("GET", path, BodyPublishers.noBody(), "X-Api-Key", KEY);
    }

    Reply delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), "X-Api-Key", KEY);
    }

    Reply post(String path, String body) {
        return with("POST", path, body);
    }

    Reply post(String path, JsonNode body) {
        return with("POST", path, body.toString());
    }

    Reply put(String path, String body) {
        return with("PUT", path, body);
    }

    Reply patch(String path, String body) {
        return with("PATCH", path, body);
    }

    Reply with(String method, String path, String body) {
        return send(method, path, BodyPublishers.ofString(body), "X-Api-Key", KEY, "Content-Type", "application/json");
    }

    Reply send(String method, String path, BodyPublisher body, String... headers) {
        return send(method, URI.create(server.uri() + filledIn(path)), body, headers);
    }

    Reply send(String method, URI uri, BodyPublisher body, String... headers) {
        var request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(20)).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return Reply.of(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException broken) {
            throw new UncheckedIOException(method + " " + uri, broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        server.stop().toCompletableFuture().join();
    }
}
