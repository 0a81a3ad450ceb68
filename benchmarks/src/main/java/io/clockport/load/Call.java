package io.clockport.load;

import java.nio.charset.StandardCharsets;

/** What is asked under load. */
enum Call {
    GET_PROJECT("GET", "/projects/%2$s", ""),
    LIST_50_ENTRIES("GET", "/user/%3$s/time-entries?page-size=50", ""),
    CREATE_ENTRY(
            "POST",
            "/time-entries",
            "{\"start\":\"2026-03-02T09:00:00Z\",\"end\":\"2026-03-02T10:00:00Z\",\"description\":\"written under load\"}");

    private final String method;
    private final String path;
    private final String body;

    Call(String method, String path, String body) {
        this.method = method;
        this.path = path;
        this.body = body;
    }

    String method() {
        return method;
    }

    /** Of one contestant, with its ids. */
    String path(Place place) {
        return ("/api/v1/workspaces/%1$s" + path).formatted(place.workspace(), place.project(), place.user());
    }

    /** The whole request as it goes over the wire. */
    byte[] bytes(Place place) {
        var head = method + " " + path(place) + " HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Api-Key: owner-key\r\n"
                + "Accept: application/json\r\n"
                + (body.isEmpty() ? "" : "Content-Type: application/json\r\nContent-Length: " + body.length() + "\r\n");
        return (head + "\r\n" + body).getBytes(StandardCharsets.US_ASCII);
    }

    /** Where it is asked: the port, and the ids that the paths name. */
    record Place(int port, String workspace, String project, String user) {}
}
