package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.http.wire.ObjectJson;
import io.clockport.http.wire.TimeEntryJson;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** One operation of a port: everything it sends shares one deadline. */
final class Operation {

    private final Service service;
    private final Duration limit;
    private final long began = System.nanoTime();

    Operation(Service service, Duration limit) {
        this.service = service;
        this.limit = limit;
    }

    Duration limit() {
        return limit;
    }

    Duration left() {
        var left = limit.minusNanos(System.nanoTime() - began);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Sends and does not look into the answer. */
    Eventual<Answer> send(Call call) {
        return service.send(call, this);
    }

    <T> Eventual<T> object(Call call, Function<ObjectJson, T> read) {
        return send(call).then(answer -> service.understand(answer, it -> Json.object(it, call, read)));
    }

    <T> Eventual<List<T>> list(Call call, Function<ObjectJson, T> read) {
        return send(call).then(answer -> service.understand(answer, it -> Json.list(it, call, read)));
    }

    Eventual<TimeEntryJson> entry(Call call) {
        return send(call).then(answer -> service.understand(answer, it -> Json.entry(it, call)));
    }

    Eventual<List<TimeEntryJson>> entries(Call call) {
        return send(call).then(answer -> service.understand(answer, it -> Json.entries(it, call)));
    }
}
