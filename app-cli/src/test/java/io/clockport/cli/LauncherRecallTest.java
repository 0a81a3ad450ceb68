package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** Where the launcher shows a status again, and where it asks for it. */
@DisabledOnOs(value = WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherRecallTest {

    @TempDir
    Path directory;

    private Installation clockport;

    @BeforeEach
    void install() throws IOException {
        clockport = Installation.in(directory.toRealPath().resolve("a place with spaces"));
    }

    @Test
    void a_status_that_was_kept_is_shown_again_without_the_program() throws Exception {
        var kept = keptStatus();

        var started = askAgain("0", "status");

        assertThat(started.exitCode()).isZero();
        assertThat(started.out())
                .endsWith(
                        "-cp",
                        clockport.lib().resolve("clockport-status.jar").toString(),
                        "io.clockport.cli.cached.Recall",
                        kept.toString())
                .noneMatch(argument -> argument.contains("AOTCache"));
    }

    @Test
    void it_has_a_small_archive_of_its_own() throws Exception {
        keptStatus();
        clockport.withArchive("recall.aot");

        assertThat(askAgain("0", "status").out())
                .contains("-XX:AOTCache=" + clockport.lib().resolve("recall.aot"));
    }

    @Test
    void where_that_is_doubtful_the_program_is_asked_and_keeps_its_status_there() throws Exception {
        var kept = keptStatus();

        var started = askAgain("10", "status");

        assertThat(started.exitCode()).isEqualTo(3);
        assertThat(started.out())
                .containsSubsequence(
                        "io.clockport.cli.cached.Recall",
                        "-Dclockport.status-file=" + kept,
                        "io.clockport.cli.Main",
                        "status");
    }

    @Test
    void no_other_line_is_answered_by_what_was_kept() throws Exception {
        keptStatus();

        assertThat(askAgain("0", "status", "--json").out())
                .noneMatch(argument -> argument.contains("Recall") || argument.contains("status-file"));
        assertThat(askAgain("0", "stop").out())
                .noneMatch(argument -> argument.contains("Recall") || argument.contains("status-file"));
    }

    @Test
    void without_what_shows_it_a_status_is_not_kept() throws Exception {
        Files.delete(keptStatus().resolveSibling("lib/clockport-status.jar"));

        assertThat(askAgain("0", "status").out())
                .noneMatch(argument -> argument.contains("Recall") || argument.contains("status-file"));
    }

    @Test
    void without_a_home_a_status_is_not_kept() throws Exception {
        clockport.withArchive("clockport-status.jar");

        var started = clockport.start(clockport.launcher(), clockport.jvm("25", true), "status");

        assertThat(started.out()).noneMatch(argument -> argument.contains("status-file"));
    }

    /** In an installation that can show it again. */
    private Path keptStatus() throws Exception {
        clockport.withArchive("clockport-status.jar").withArchive("clockport.aot");
        return Files.createFile(clockport.root().resolve("time.store.status"));
    }

    private Installation.Started askAgain(String outcome, String... line) throws Exception {
        var store = clockport.root().resolve("time.store").toString();
        return clockport.start(
                clockport.launcher(),
                clockport.jvm("25", true),
                Map.of("CLOCKPORT_STORE", store, "RECALL", outcome),
                line);
    }
}
