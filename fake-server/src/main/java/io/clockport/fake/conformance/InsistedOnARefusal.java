package io.clockport.fake.conformance;

import java.util.stream.Stream;

/** A request that had been refused for what it says, or for who sends it, was sent again unchanged. */
final class InsistedOnARefusal implements Rule {

    @Override
    public String name() {
        return "insisted-on-a-refusal";
    }

    @Override
    public String instead() {
        return "do not repeat a 400, 401 or 403: the same request will be refused again";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(InsistedOnARefusal::isRefused)
                .flatMap(refused -> traffic
                        .repetitionOf(refused)
                        .filter(InsistedOnARefusal::isRefused)
                        .filter(again -> traffic.onlyReadsBetween(refused, again))
                        .map(again -> Sighting.of(
                                "sent again what was refused with " + refused.status() + " " + refused.message(),
                                refused,
                                again))
                        .stream());
    }

    /** A read may be refused today and granted tomorrow; what breaks a rule has a finding of its own. */
    private static boolean isRefused(Observation request) {
        boolean refusedWrite = !request.isRead()
                && (request.status() == 400 || request.status() == 403)
                && !TookARefusalForACrash.breaksARule(request);
        return refusedWrite || request.status() == 401;
    }
}
