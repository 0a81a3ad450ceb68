package io.clockport.fake.conformance;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** More requests arrived for one workspace within a second than the service takes. */
final class WentOverThePace implements Rule {

    private static final int PER_SECOND = 50;
    private static final Duration SECOND = Duration.ofSeconds(1);

    @Override
    public String name() {
        return "went-over-the-pace";
    }

    @Override
    public String instead() {
        return "send at most 50 requests a second for a workspace, counted over all threads and processes";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.groups(request -> !request.workspace().isEmpty(), Observation::workspace).stream()
                .flatMap(WentOverThePace::worst);
    }

    private static Stream<Sighting> worst(List<Observation> requests) {
        int first = 0;
        int most = 0;
        int end = 0;
        for (int last = 0; last < requests.size(); last++) {
            while (!requests.get(last).at().isBefore(requests.get(first).at().plus(SECOND))) {
                first++;
            }
            if (last - first + 1 > most) {
                most = last - first + 1;
                end = last;
            }
        }
        return most <= PER_SECOND
                ? Stream.empty()
                : Stream.of(new Sighting(
                        most + " requests arrived within one second",
                        List.of(requests.get(end - most + 1), requests.get(end))));
    }
}
