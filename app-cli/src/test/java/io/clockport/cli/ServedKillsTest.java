package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedKillsTest {

    private static final int RUNS = Integer.getInteger("kills.runs", 3);
    private static final long SEED = Long.getLong("kills.seed", 20261125);

    @TempDir
    private Path folder;

    @Test
    void a_served_fake_that_is_killed_under_writes_loses_and_doubles_nothing()
            throws IOException, InterruptedException {
        var outcome = ServedKills.run(folder, SEED, RUNS);
        System.out.println(outcome);

        assertThat(outcome.isClean()).as(outcome.toString()).isTrue();
        assertThat(outcome.answered()).isPositive();
    }
}
