package io.clockport.fake.conformance;

import java.util.stream.Stream;

/** A 429 was taken for the end, although a request refused for the pace certainly did not happen. */
final class GaveUpAtALimit implements Rule {

    @Override
    public String name() {
        return "gave-up-at-a-limit";
    }

    @Override
    public String instead() {
        return "wait, with jitter, and send it again: a request that is answered 429 was not done";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(refused -> refused.status() == 429)
                .filter(refused -> !traffic.comesAgain(refused))
                .map(refused -> Sighting.of("never sent again what was answered 429", refused));
    }
}
