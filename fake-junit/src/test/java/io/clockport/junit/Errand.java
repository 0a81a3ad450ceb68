package io.clockport.junit;

import io.clockport.tag.TagName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The same errand of two clients, of which one does it wrong.
 *
 * @param rule what the wrong one is told
 */
record Errand(String rule, Consumer<ServedFake> wrong, Consumer<ServedFake> right) {

    private static final String WS = "/workspaces/{ws}";
    private static final String ENTRIES = WS + "/time-entries";
    private static final String FINISHED = "{\"start\":\"2026-03-30T06:00:00Z\",\"end\":\"2026-03-30T07:00:00Z\"}";

    static Stream<Errand> all() {
        return Stream.of(
                new Errand(
                        "repeated-a-lost-write",
                        served -> {
                            fault(served, "COMMIT_THEN_FAIL", "/time-entries");
                            served.post(ENTRIES, FINISHED);
                            served.post(ENTRIES, FINISHED);
                        },
                        served -> {
                            fault(served, "FAIL", "/time-entries");
                            served.post(ENTRIES, FINISHED);
                            served.get(WS + "/user/{me}/time-entries?page=1");
                            served.post(ENTRIES, FINISHED);
                        }),
                new Errand(
                        "dropped-fields",
                        served -> served.put(newProject(served, true), "{\"name\":\"renamed\"}"),
                        served -> served.put(
                                newProject(served, true),
                                "{\"name\":\"renamed\",\"billable\":true,\"isPublic\":true}")),
                new Errand("stopped-before-the-last-page", served -> tags(served, "?page-size=2"), served -> {
                    tags(served, "?page=1&page-size=2");
                    served.get(WS + "/tags?page=2&page-size=2");
                }),
                new Errand(
                        "trusted-a-short-page",
                        served -> {
                            fault(served, "WRONG_LAST_PAGE", "/tags");
                            served.get(WS + "/tags?page=1&page-size=10");
                        },
                        served -> {
                            fault(served, "WRONG_LAST_PAGE", "/tags");
                            served.get(WS + "/tags?page=1&page-size=10");
                            served.get(WS + "/tags?page=2&page-size=10");
                        }),
                new Errand(
                        "sent-credentials-in-the-url",
                        served -> served.get("/user?api_key=secret"),
                        served -> served.get("/user")),
                new Errand(
                        "sent-a-time-without-a-zone",
                        served -> served.post(ENTRIES, "{\"start\":\"2026-03-30T06:00:00\"}"),
                        served -> served.post(ENTRIES, FINISHED)),
                new Errand(
                        "wrote-what-is-ignored",
                        served -> served.post(ENTRIES, "{\"duration\":\"PT1H\"}"),
                        served -> served.post(ENTRIES, FINISHED)),
                new Errand(
                        "misspelt-a-parameter",
                        served -> served.get(WS + "/tags?page=1&pageSize=10"),
                        served -> served.get(WS + "/tags?page=1&page-size=10")),
                new Errand(
                        "gave-up-at-a-limit",
                        served -> {
                            fault(served, "RATE_LIMIT", "/user");
                            served.get("/user");
                        },
                        served -> {
                            fault(served, "RATE_LIMIT", "/user");
                            served.get("/user");
                            served.get("/user");
                        }),
                new Errand(
                        "ignored-retry-after",
                        served -> {
                            limited(served, 30);
                            served.get("/user");
                            served.get("/user");
                        },
                        served -> {
                            limited(served, 0);
                            served.get("/user");
                            served.get("/user");
                        }),
                new Errand(
                        "went-over-the-pace",
                        served -> atOnce(served, 200),
                        served -> times(served, 10, client -> client.get(WS))),
                new Errand(
                        "took-a-refusal-for-a-crash",
                        served -> times(served, 2, client -> client.post(WS + "/tags", "{\"name\":\"\"}")),
                        served -> {
                            served.post(WS + "/tags", "{\"name\":\"\"}");
                            served.post(WS + "/tags", "{\"name\":\"better\"}");
                        }),
                new Errand(
                        "insisted-on-a-refusal",
                        served -> times(served, 2, client -> client.post(WS + "/tags", "{\"name\":")),
                        served -> {
                            served.post(WS + "/tags", "{\"name\":");
                            served.post(WS + "/tags", "{\"name\":\"whole\"}");
                        }),
                new Errand("went-on-with-a-refused-key", served -> strange(served, 5), served -> strange(served, 1)),
                new Errand(
                        "sent-none-or-two-credentials",
                        served -> served.send("GET", "/user", BodyPublishers.noBody()),
                        served -> served.get("/user")),
                new Errand(
                        "did-not-say-json",
                        served -> served.send(
                                "POST",
                                WS + "/tags",
                                BodyPublishers.ofString("{\"name\":\"tag\"}"),
                                "X-Api-Key",
                                ServedFake.KEY,
                                "Content-Type",
                                "application/x-www-form-urlencoded"),
                        served -> served.send(
                                "POST",
                                WS + "/tags",
                                BodyPublishers.ofString("{\"name\":\"tag\"}"),
                                "X-Api-Key",
                                ServedFake.KEY,
                                "Content-Type",
                                "application/json; charset=utf-8")),
                new Errand(
                        "sent-a-body-with-a-read",
                        served -> served.with("GET", "/user", "{}"),
                        served -> served.get("/user")),
                new Errand("read-one-by-one", served -> manyTags(served).forEach(served::get), served -> {
                    manyTags(served);
                    served.get(WS + "/tags");
                }),
                new Errand("deleted-without-archiving", served -> served.delete(newProject(served, false)), served -> {
                    var project = newProject(served, false);
                    served.put(project, "{\"archived\":true,\"billable\":false,\"isPublic\":false}");
                    served.delete(project);
                }),
                new Errand(
                        "used-a-dead-route",
                        served -> served.get(WS + "/time-entries"),
                        served -> served.get(WS + "/user/{me}/time-entries?page=1")),
                new Errand(
                        "relied-on-an-idempotency-key",
                        served -> served.send(
                                "GET",
                                "/user",
                                BodyPublishers.noBody(),
                                "X-Api-Key",
                                ServedFake.KEY,
                                "Idempotency-Key",
                                "1"),
                        served -> served.get("/user")),
                new Errand(
                        "polled",
                        served -> times(served, 12, client -> client.get("/user")),
                        served -> times(served, 6, client -> client.get("/user"))));
    }

    @Override
    public String toString() {
        return rule;
    }

    private static void tags(ServedFake served, String query) {
        for (var name : List.of("a", "b", "c")) {
            served.post(WS + "/tags", "{\"name\":\"" + name + "\"}");
        }
        served.get(WS + "/tags" + query);
    }

    /** Their paths. They are made in memory: so many requests in a second would be a finding of their own. */
    private static List<String> manyTags(ServedFake served) {
        var tags = served.inMemory().in(served.inMemory().workspace()).tags();
        return IntStream.range(0, 30)
                .mapToObj(number -> tags.create(new TagName("tag " + number)))
                .map(tag -> tag.toCompletionStage().toCompletableFuture().join().get())
                .map(tag -> WS + "/tags/" + tag.id())
                .toList();
    }

    private static void strange(ServedFake served, int requests) {
        IntStream.range(0, requests)
                .forEach(number -> served.send(
                        "GET", "/user?n=" + number, BodyPublishers.noBody(), "X-Api-Key", "nobody-has-this-key"));
    }

    /** Its path. */
    static String newProject(ServedFake served, boolean billable) {
        return WS + "/projects/"
                + served.post(
                                WS + "/projects",
                                "{\"name\":\"project\",\"isPublic\":" + billable + ",\"billable\":" + billable + "}")
                        .id();
    }

    private static void fault(ServedFake served, String effect, String path) {
        control(served, "{\"path\":\"" + path + "\",\"times\":1,\"effect\":\"" + effect + "\"}");
    }

    private static void limited(ServedFake served, int seconds) {
        control(served, "{\"path\":\"/user\",\"times\":1,\"effect\":\"RATE_LIMIT\",\"retryAfter\":" + seconds + "}");
    }

    private static void control(ServedFake served, String fault) {
        served.send("POST", served.control("/faults"), BodyPublishers.ofString(fault));
    }

    /** Without waiting for answers, so that a slow machine does not keep to the pace by itself. */
    private static void atOnce(ServedFake served, int requests) {
        var request = "GET " + served.filledIn("/api/v1" + WS) + " HTTP/1.1\r\nHost: x\r\nX-Api-Key: " + ServedFake.KEY
                + "\r\n";
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(((request + "\r\n").repeat(requests - 1) + request + "Connection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void times(ServedFake served, int times, Consumer<ServedFake> request) {
        for (int number = 0; number < times; number++) {
            request.accept(served);
        }
    }
}
