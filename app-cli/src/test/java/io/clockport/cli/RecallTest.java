package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;

/** A status is shown again as asking would say it, for as long as it is of this day. */
@DisabledOnOs(value = WINDOWS, disabledReason = "no status is kept there")
class RecallTest extends RecallOfATimer {

    @Test
    void the_time_goes_on_as_if_it_were_asked() {
        status.asked(TEN);

        assertThat(status.recalled(ELEVEN.plusMillis(999)))
                .hasValue("Running Fix the login page · Website\n  since 10:00, 1:00:00\nToday 1:00:00\n")
                .hasValue(status.asked(ELEVEN.plusMillis(999)));
    }

    @Test
    void it_is_shown_as_often_as_nothing_changes() {
        status.asked(TEN);
        status.recalled(TEN);

        assertThat(status.recalled(ELEVEN)).isPresent();
    }

    @Test
    void what_does_not_run_stands_still() {
        status.given(ELEVEN, "stop").asked(ELEVEN);

        assertThat(status.recalled(ELEVEN.plusSeconds(60))).hasValue("No timer is running.\nToday 1:00:00\n");
    }

    @Test
    void it_can_be_thrown_away_at_any_time() throws IOException {
        status.asked(TEN);
        Files.delete(status.file());

        assertThat(status.recalled(TEN)).isEmpty();
        assertThat(status.asked(ELEVEN)).contains("1:00:00");
        assertThat(status.recalled(ELEVEN)).isPresent();
    }

    @Test
    void on_another_day_it_is_asked_again() {
        status.asked(TEN);
        var midnight = Instant.parse("2126-03-04T23:00:00Z");

        assertThat(status.recalled(midnight.minusSeconds(1))).isPresent();
        assertThat(status.recalled(midnight)).isEmpty();
    }

    @Test
    void when_the_clock_was_set_back_it_is_asked_again() {
        status.asked(ELEVEN);

        assertThat(status.recalled(ELEVEN.minusSeconds(1))).isEmpty();
    }

    @Test
    void when_the_prompt_knows_nothing_any_more_it_is_asked_again() throws IOException {
        status.asked(TEN);
        Files.delete(folder.resolve("time.store.prompt"));

        assertThat(status.recalled(TEN)).isEmpty();
    }

    @Test
    void what_others_can_open_is_not_believed() throws IOException {
        status.asked(TEN);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(status.file())))
                .isEqualTo("rw-------");
        Files.setPosixFilePermissions(status.file(), PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(status.recalled(TEN)).isEmpty();
    }

    @Test
    void what_is_cut_anywhere_is_not_believed() throws IOException {
        status.asked(TEN);
        var whole = Files.readString(status.file());

        for (int end = whole.length() - 1; end >= 0; end = whole.lastIndexOf('\n', end - 1)) {
            Files.writeString(status.file(), whole.substring(0, end));
            assertThat(status.recalled(TEN)).as("cut to %d", end).isEmpty();
        }
    }

    @Test
    void what_is_no_such_file_is_not_believed() throws IOException {
        for (var content :
                List.of("", "\n", "clockport-status 2\n", "clockport-status 1\n1\n2\n\n\n3\n4\n-1\n99999999\n")) {
            Files.writeString(status.file(), content);
            assertThat(status.recalled(TEN)).isEmpty();
        }
    }

    @Test
    void a_status_of_somewhere_else_or_somebody_else_is_not_kept() {
        for (var line : List.of(
                List.of("status", "--zone", "UTC"),
                List.of("status", "--json"),
                List.of("status", "--all"),
                List.of("status", "--user", "me@example.com"),
                List.of("last"))) {
            terminalRun(line);
            assertThat(status.file()).as(String.join(" ", line)).doesNotExist();
        }
    }

    @Test
    void where_it_cannot_be_kept_the_status_is_shown_all_the_same() throws IOException {
        Files.createDirectory(status.file());

        assertThat(status.asked(TEN)).startsWith("Running");
        assertThat(status.recalled(TEN)).isEmpty();
    }

    private void terminalRun(List<String> line) {
        Terminal.at(store).keepingStatusIn(status.file()).now(TEN.toString()).run(line.toArray(String[]::new));
    }
}
