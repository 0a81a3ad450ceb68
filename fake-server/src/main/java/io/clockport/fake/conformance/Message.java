package io.clockport.fake.conformance;

import java.util.stream.Stream;

/** What the fake refuses in words of its own for each mistake: every such answer is a sighting. */
record Message(String name, int status, String part, String what, String instead) implements Rule {

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(request ->
                        request.status() == status && request.message().contains(part))
                .map(request -> Sighting.of(what, request));
    }
}
