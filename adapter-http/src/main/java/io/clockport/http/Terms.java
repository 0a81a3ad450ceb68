package io.clockport.http;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** On which terms a caller uses the service: how long an operation may take, and who may stop it. */
record Terms(Service service, Duration limit, List<Stop> stops) {

    Terms {
        stops = List.copyOf(stops);
    }

    Operation begin() {
        return service.begin(limit, stops);
    }

    Terms within(Duration deadline) {
        return new Terms(service, deadline, stops);
    }

    Terms until(Stop stop) {
        return new Terms(
                service, limit, Stream.concat(stops.stream(), Stream.of(stop)).toList());
    }
}
