package io.clockport.fake.conformance;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The same read came over and over and learnt nothing new. */
final class Polled implements Rule {

    private static final int OFTEN = 12;
    private static final Duration QUICK = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "polled";
    }

    @Override
    public String instead() {
        return "register a webhook, or ask less often: each poll counts against the pace of the workspace";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic
                .groups(
                        read -> read.isRead() && read.status() == 200,
                        read -> List.of(read.client(), read.path(), read.query()))
                .stream()
                .flatMap(reads -> runs(traffic, reads));
    }

    private static Stream<Sighting> runs(Traffic traffic, List<Observation> reads) {
        int run = 1;
        for (int next = 1; next < reads.size(); next++) {
            run = isPoll(traffic, reads.get(next - 1), reads.get(next)) ? run + 1 : 1;
            if (run == OFTEN) {
                return Stream.of(Sighting.of(
                        "read the same " + OFTEN + " times in a row without anything having changed",
                        reads.get(next - OFTEN + 1),
                        reads.get(next)));
            }
        }
        return Stream.empty();
    }

    private static boolean isPoll(Traffic traffic, Observation read, Observation next) {
        return read.fingerprint() == next.fingerprint()
                && Duration.between(read.at(), next.at()).compareTo(QUICK) <= 0
                && traffic.onlyReadsBetween(read, next);
    }
}
