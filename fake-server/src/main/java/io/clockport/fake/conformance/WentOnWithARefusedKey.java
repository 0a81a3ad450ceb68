package io.clockport.fake.conformance;

import java.util.List;
import java.util.stream.Stream;

/** One request after the other was sent with a credential that nobody knows. */
final class WentOnWithARefusedKey implements Rule {

    private static final int OFTEN = 5;

    @Override
    public String name() {
        return "went-on-with-a-refused-key";
    }

    @Override
    public String instead() {
        return "stop at the first 401 and ask for another key: every request with this one will be refused";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.groups(request -> request.status() == 401, Observation::client).stream()
                .filter(refused -> refused.size() >= OFTEN)
                .map(refused -> new Sighting(
                        "sent " + refused.size() + " requests that were refused with 401",
                        List.of(refused.get(0), refused.get(OFTEN - 1))));
    }
}
