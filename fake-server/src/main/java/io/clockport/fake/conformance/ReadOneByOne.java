package io.clockport.fake.conformance;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Things of one kind were read by their ids, one after the other, where one list would have held them all. */
final class ReadOneByOne implements Rule {

    private static final int MANY = 30;
    private static final Duration QUICK = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "read-one-by-one";
    }

    @Override
    public String instead() {
        return "read the list: a page holds up to 5000, and every request counts against the pace of the workspace";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.groups(ReadOneByOne::isOneThing, read -> List.of(read.client(), kind(read))).stream()
                .filter(ReadOneByOne::areManyThingsInAShortTime)
                .map(reads -> Sighting.of(
                        "read " + MANY + " things by their ids within " + QUICK.toSeconds() + " s",
                        reads.get(0),
                        reads.get(MANY - 1)));
    }

    private static boolean isOneThing(Observation read) {
        return read.isRead() && read.status() == 200 && read.path().matches(".*/[0-9a-f]{24}");
    }

    private static String kind(Observation read) {
        return read.path().substring(0, read.path().lastIndexOf('/'));
    }

    private static boolean areManyThingsInAShortTime(List<Observation> reads) {
        return reads.size() >= MANY
                && Duration.between(reads.get(0).at(), reads.get(MANY - 1).at()).compareTo(QUICK) <= 0
                && reads.stream().limit(MANY).map(Observation::path).distinct().count() == MANY;
    }
}
