package io.clockport.http.breakage;

import java.time.Instant;

/** Cannot be told that it is five to midnight. */
public final class ReadsTheTime {

    Instant now() {
        return Instant.now();
    }
}
