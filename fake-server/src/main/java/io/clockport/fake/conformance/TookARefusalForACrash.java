package io.clockport.fake.conformance;

import java.util.stream.Stream;

/** The code 501 in a body was taken for the HTTP status of that number, so that what breaks a rule was tried again. */
final class TookARefusalForACrash implements Rule {

    private static final int RULE = 501;

    @Override
    public String name() {
        return "took-a-refusal-for-a-crash";
    }

    @Override
    public String instead() {
        return "read the status first: 400 with code 501 is a broken rule or an unknown id, no crash, and comes again each time";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(request -> !request.isRead() && breaksARule(request))
                .flatMap(refused -> traffic
                        .repetitionOf(refused)
                        .filter(TookARefusalForACrash::breaksARule)
                        .filter(again -> traffic.onlyReadsBetween(refused, again))
                        .map(again ->
                                Sighting.of("tried again what had broken a rule: " + refused.message(), refused, again))
                        .stream());
    }

    static boolean breaksARule(Observation request) {
        return request.status() == 400 && request.answer().path("code").asInt() == RULE;
    }
}
