package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On the morning after the clocks were set back in Berlin, 25 October 2026. */
class AmbiguousTimesTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store")).now("2026-10-25T08:00:00Z");
    }

    @Test
    void a_person_is_shown_both_readings_and_chooses() {
        var started = terminal.person("2\n").run("start", "Night watch", "--at", "2:30");

        assertThat(started.err()).isEqualTo("""
                "2:30" can mean:
                  1  02:30+02:00
                  2  02:30+01:00
                1 to 2:\s""");
        assertThat(started.out()).isEqualTo("Started Night watch\n  at 02:30+01:00\n");
    }

    @Test
    void without_a_terminal_both_readings_are_said_and_nothing_happens() {
        var refused = terminal.run("start", "Night watch", "--at", "2:30");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).isEqualTo("""
                clockport: 2026-10-25 02:30 happens twice in Europe/Berlin: the clocks are set back
                  say which: "2026-10-25 02:30+02:00" is the first, "2026-10-25 02:30+01:00" the second
                """);
        assertThat(terminal.run("status").out()).startsWith("No timer is running.");
    }

    @Test
    void an_answer_that_is_none_of_them_is_asked_for_again_and_then_left() {
        var refused = terminal.person("maybe\n0\n3\n").run("start", "Night watch", "--at", "2:30");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).contains("1 to 2: 1 to 2: 1 to 2: clockport: 2026-10-25 02:30 happens twice");
    }

    @Test
    void a_stretch_has_a_reading_for_every_length_it_can_have() {
        var logged = terminal.person("2\n").run("log", "1:30-2:30", "Night watch");

        assertThat(logged.err()).contains("1  01:30 to 02:30+02:00, 1:00:00", "2  01:30 to 02:30+01:00, 2:00:00");
        assertThat(logged.out()).isEqualTo("Logged Night watch\n  01:30 to 02:30+01:00, 2:00:00\n");
    }

    @Test
    void a_reading_that_is_still_to_come_is_not_meant() {
        var firstPass = terminal.now("2026-10-25T00:45:00Z");

        assertThat(firstPass.run("start", "Night watch", "--at", "2:30").out())
                .isEqualTo("Started Night watch\n  at 02:30+02:00\n");
    }

    @Test
    void an_offset_leaves_nothing_to_ask() {
        assertThat(terminal.run("start", "Night watch", "--at", "2:30+01:00").out())
                .isEqualTo("Started Night watch\n  at 02:30+01:00\n");
    }
}
