package io.clockport.inmemory;

import io.clockport.contract.ClockifyContract;
import io.clockport.contract.Harness;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The same fake kept in a file. */
class LastingClockifyTest extends ClockifyContract {

    @TempDir
    Path folder;

    @Override
    protected Harness open() {
        return new InMemoryHarness(
                InMemoryClockify.open(folder.resolve("store")).get());
    }
}
