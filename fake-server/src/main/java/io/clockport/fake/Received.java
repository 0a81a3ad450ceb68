package io.clockport.fake;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.util.List;

/**
 * A request that has come in whole.
 *
 * @param arrived by the clock of whoever watches; means nothing when nobody does
 * @param pagesBack how many pages before the one that it asks for it is to be shown
 * @param segments the parts of its path
 */
record Received(HttpServerRequest request, Buffer body, Instant arrived, int pagesBack, List<String> segments) {

    static Received now(HttpServerRequest request, Buffer body, Instant arrived) {
        return new Received(request, body, arrived, 0, Operation.segments(Target.pathOf(request.uri())));
    }

    Received askingForThePageBefore() {
        return new Received(request, body, arrived, pagesBack + 1, segments);
    }

    String method() {
        return request.method().name();
    }

    /** The path without its query, wherever the request was sent. */
    String path() {
        return Target.pathOf(request.uri());
    }

    byte[] bytes() {
        return body.getBytes();
    }

    /** The workspace that the path names, or nothing. */
    String workspace() {
        int at = segments.indexOf("workspaces");
        return at >= 0 && at + 1 < segments.size() ? segments.get(at + 1) : "";
    }

    /** Refuses a query that cannot be decoded. */
    Query query() {
        var asked = new Query(parameters());
        if (pagesBack == 0) {
            return asked;
        }
        var before = MultiMap.caseInsensitiveMultiMap().addAll(asked.parameters());
        return new Query(before.set("page", Integer.toString(asked.page() - pagesBack)));
    }

    private MultiMap parameters() {
        try {
            return request.params();
        } catch (IllegalArgumentException undecodable) {
            throw BadRequest.with(Answer.error(400, 3000, "The query cannot be decoded"));
        }
    }
}
