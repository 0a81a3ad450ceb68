package io.clockport.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Serves a listing as the service does: by number and size of the page. */
final class ServedListing {

    private ServedListing() {}

    /** So many items, each made when it is asked for by its place, counted from 0. */
    static void answer(HttpServerRequest request, long total, LongFunction<String> item) {
        long size = Long.parseLong(request.getParam("page-size"));
        long first = Math.min(total, (Long.parseLong(request.getParam("page")) - 1) * size);
        long end = Math.min(total, first + size);
        request.response()
                .putHeader("Last-Page", String.valueOf(end >= total))
                .end(LongStream.range(first, end).mapToObj(item).collect(Collectors.joining(",", "[", "]")));
    }

    static void answer(HttpServerRequest request, List<String> items) {
        answer(request, items.size(), place -> items.get((int) place));
    }
}
