package io.clockport.fake;

import java.time.Duration;

/** How much of one client the server bears. */
record Limits(
        int bodyBytes,
        int headerBytes,
        int requestLineBytes,
        int journal,
        Duration idle,
        Duration request,
        int connections) {

    static Limits sensible() {
        return new Limits(1_000_000, 16_384, 8_192, 1_000, Duration.ofSeconds(30), Duration.ofSeconds(30), 1_000);
    }
}
