package io.clockport.project.breakage;

import java.time.Instant;

/** Asks what time it is instead of being told. */
public final class ReadsTheClock {

    Instant now() {
        return Instant.now();
    }
}
