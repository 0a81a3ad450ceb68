package io.clockport.fake.conformance;

import java.util.stream.Stream;

/** A create whose outcome was unknown was sent again without a look at what had become of it. */
final class RepeatedALostWrite implements Rule {

    @Override
    public String name() {
        return "repeated-a-lost-write";
    }

    @Override
    public String instead() {
        return "look first (list what you may have created), and create again only what is not there";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(write -> write.method().equals("POST") && write.isUnknown())
                .flatMap(write -> traffic
                        .repetitionOf(write)
                        .filter(again -> !traffic.someReadBetween(write, again))
                        .map(again -> Sighting.of(
                                "sent a create again although the first may have happened (it was answered "
                                        + (write.status() == 0 ? "not at all" : "with " + write.status()) + ")",
                                write,
                                again))
                        .stream());
    }
}
