package io.clockport.fake.conformance;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A key stood in the URL, where logs and proxies keep it. */
final class SentCredentialsInTheUrl implements Rule {

    private static final Set<String> SECRETS = Set.of(
            "api-key",
            "api_key",
            "apikey",
            "x-api-key",
            "token",
            "access_token",
            "auth",
            "key",
            "x-addon-token",
            "password");

    @Override
    public String name() {
        return "sent-credentials-in-the-url";
    }

    @Override
    public String instead() {
        return "send the key in the header X-Api-Key, and change the key that was in the URL: it lies in logs by now";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(request -> request.query().keySet().stream()
                        .anyMatch(name -> SECRETS.contains(name.toLowerCase(Locale.ROOT))))
                .map(request -> Sighting.of("a parameter of the query is named like a credential", request));
    }
}
