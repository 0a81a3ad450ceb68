package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillsTest {

    private static final int RUNS = Integer.getInteger("kills.runs", 12);
    private static final long SEED = Long.getLong("kills.seed", 20261124);

    @TempDir
    private Path folder;

    @Test
    void a_command_that_is_killed_at_any_moment_loses_and_doubles_nothing() throws IOException, InterruptedException {
        var outcome = Kills.run(folder.resolve("time.store"), SEED, RUNS);
        System.out.println(outcome);

        assertThat(outcome.isClean()).as(outcome.toString()).isTrue();
        assertThat(outcome.killed()).isPositive();
        assertThat(outcome.recalled()).isPositive();
    }
}
