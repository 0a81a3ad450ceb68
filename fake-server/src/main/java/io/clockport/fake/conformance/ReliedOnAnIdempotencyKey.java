package io.clockport.fake.conformance;

import java.util.stream.Stream;

/** A header that other services honour and this one ignores. */
final class ReliedOnAnIdempotencyKey implements Rule {

    @Override
    public String name() {
        return "relied-on-an-idempotency-key";
    }

    @Override
    public String instead() {
        return "the service ignores Idempotency-Key: after a lost answer, look whether the write happened";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(request -> request.headers().containsKey("idempotency-key"))
                .map(request -> Sighting.of("sent the header Idempotency-Key", request));
    }
}
