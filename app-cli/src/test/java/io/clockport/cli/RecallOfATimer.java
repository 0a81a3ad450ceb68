package io.clockport.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A timer that runs since ten in a store of its own, and its status: as it is asked for, and as it is shown again. */
abstract class RecallOfATimer {

    static final Instant TEN = Instant.parse("2126-03-04T09:00:00Z");
    static final Instant ELEVEN = TEN.plus(Duration.ofHours(1));

    @TempDir
    Path folder;

    Path store;
    StatusAgain status;

    @BeforeEach
    void start() {
        store = folder.resolve("time.store");
        status = new StatusAgain(store).given(TEN, "start", "Fix the login page", "-p", "Website", "--create");
    }
}
