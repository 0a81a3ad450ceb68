package io.clockport.fake.conformance;

import java.util.stream.Stream;

/** A request that the service had refused for what it says was sent again unchanged, as if the server had broken. */
final class InsistedOnARefusal implements Rule {

    @Override
    public String name() {
        return "insisted-on-a-refusal";
    }

    @Override
    public String instead() {
        return "do not repeat a 400, 401, 403 or 404: the same request will be refused again. Code 501 is a rule of the domain, no crash";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(InsistedOnARefusal::isRefused)
                .flatMap(refused -> traffic.after(refused)
                        .filter(refused::isSameRequestAs)
                        .limit(1)
                        .filter(InsistedOnARefusal::isRefused)
                        .filter(again -> traffic.between(refused, again).noneMatch(other -> !other.isRead()))
                        .map(again -> Sighting.of(
                                "sent again what was refused with " + refused.status() + " " + refused.message(),
                                refused,
                                again)));
    }

    /** A body that broke on the way is no refusal, nor is a read that finds nothing yet. */
    private static boolean isRefused(Observation request) {
        boolean refusedWrite = !request.isRead() && (request.status() == 400 || request.status() == 403);
        return refusedWrite || request.status() == 401;
    }
}
