package io.clockport.fake.conformance;

import java.util.stream.Stream;

/** A path or a method that the public API does not have, though older texts name it and some are left from before it. */
final class UsedADeadRoute implements Rule {

    private static final int NO_SUCH_ROUTE = 3000;

    @Override
    public String name() {
        return "used-a-dead-route";
    }

    @Override
    public String instead() {
        return "look the operation up: a timer is stopped by PATCH on /user/{id}/time-entries, and PUT with archived archives";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(request -> (request.status() == 404 || request.status() == 405)
                        && request.answer().path("code").asInt() == NO_SUCH_ROUTE)
                .map(request -> Sighting.of(
                        request.status() == 404
                                ? "asked for a path that the public API does not have"
                                : "asked with a method that the path does not have",
                        request));
    }
}
