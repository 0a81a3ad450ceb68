package io.clockport.fake.conformance;

import java.util.Locale;
import java.util.stream.Stream;

/** JSON was sent under another name. The fake reads it all the same; the document asks for {@code application/json}. */
final class DidNotSayJson implements Rule {

    @Override
    public String name() {
        return "did-not-say-json";
    }

    @Override
    public String instead() {
        return "send Content-Type: application/json with every body";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(write -> !write.isRead() && !write.body().isMissingNode() && !isJson(type(write)))
                .map(write -> Sighting.of(
                        "sent JSON " + (type(write).isEmpty() ? "without a type" : "as " + type(write)), write));
    }

    private static String type(Observation write) {
        return write.headers().getOrDefault("content-type", "");
    }

    private static boolean isJson(String type) {
        return type.toLowerCase(Locale.ROOT).contains("json");
    }
}
