package io.clockport.fake.conformance;

import java.util.stream.Stream;

/** A GET had a body, which HTTP gives no meaning to. */
final class SentABodyWithARead implements Rule {

    @Override
    public String name() {
        return "sent-a-body-with-a-read";
    }

    @Override
    public String instead() {
        return "put what a GET asks for into the query: its body is not read, and what lies in between may refuse it";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(request -> request.isRead() && hasBody(request))
                .map(request -> Sighting.of("sent a body with a GET", request));
    }

    private static boolean hasBody(Observation request) {
        return !request.headers().getOrDefault("content-length", "0").equals("0")
                || request.headers().containsKey("transfer-encoding");
    }
}
