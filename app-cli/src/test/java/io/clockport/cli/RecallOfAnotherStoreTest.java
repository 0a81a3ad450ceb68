package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import io.clockport.cli.cached.FileIdentity;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;

/** No change of a store goes unseen, whoever made it and in whatever way. */
@DisabledOnOs(value = WINDOWS, disabledReason = "no status is kept there")
class RecallOfAnotherStoreTest extends RecallOfATimer {

    @Test
    void any_command_that_changes_the_store_ends_it() {
        status.asked(TEN);
        status.given(TEN, "tags", "add", "urgent");

        assertThat(status.recalled(TEN)).isEmpty();
    }

    @Test
    void a_program_that_knows_nothing_of_it_ends_it() {
        status.given(TEN, "stop").asked(TEN);
        try (var account = InMemoryClockify.open(store).get()) {
            log(account);
        }

        assertThat(status.recalled(ELEVEN)).isEmpty();
    }

    @Test
    void while_somebody_works_with_the_store_it_is_not_shown() {
        status.asked(TEN);

        var account = InMemoryClockify.open(store).get();
        var meanwhile = status.recalled(TEN);
        account.close();

        assertThat(meanwhile).isEmpty();
    }

    @Test
    void a_store_that_was_not_closed_is_asked() throws IOException {
        status.asked(TEN);
        var killed = folder.resolve("killed.store");
        try (var account = InMemoryClockify.open(store).get()) {
            log(account);
            Files.copy(store, killed);
        }
        Files.copy(killed, store, StandardCopyOption.REPLACE_EXISTING);

        assertThat(status.recalled(ELEVEN)).isEmpty();
        assertThat(status.asked(ELEVEN)).contains("Today 1:30:00");
        assertThat(status.recalled(ELEVEN)).as("left open when it was asked").isEmpty();
        assertThat(status.asked(ELEVEN)).isEqualTo(status.recalled(ELEVEN).orElseThrow());
    }

    @Test
    void a_copy_that_went_another_way_to_the_same_version_is_another_store() throws IOException {
        var copy = Files.copy(store, folder.resolve("copy.store"));
        status.given(TEN, "log", "1h", "Write the tests").asked(TEN);
        new StatusAgain(copy).given(TEN, "log", "2h", "Write the docs");
        tick();
        Files.write(store, Files.readAllBytes(copy));

        assertThat(status.recalled(TEN)).isEmpty();
        assertThat(status.asked(TEN)).contains("Today 2:00:00");
    }

    @Test
    void another_file_in_its_place_is_another_store() throws IOException {
        status.asked(TEN);
        var other = Files.copy(store, folder.resolve("other.store"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.move(other, store, StandardCopyOption.REPLACE_EXISTING);

        assertThat(status.recalled(TEN)).isEmpty();
    }

    @Test
    void where_the_store_is_gone_nothing_is_shown_and_none_is_made() throws IOException {
        status.asked(TEN);
        Files.delete(store);

        assertThat(status.recalled(TEN)).isEmpty();
        assertThat(store).doesNotExist();
    }

    /** Half an hour before ten. */
    private static void log(InMemoryClockify account) {
        var halfAnHour = new Interval(TEN.minusSeconds(1800), TEN);
        account.in(account.workspace())
                .timeEntries()
                .log(account.me(), new NewTimeEntry(EntryDetails.none(), halfAnHour))
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .get();
    }

    /** Waits until the clock of the file system has gone on since the store was written. */
    private void tick() throws IOException {
        var written = FileIdentity.of(store).changed();
        var probe = folder.resolve("probe");
        do {
            Files.writeString(probe, "");
        } while (FileIdentity.of(probe).changed() <= written);
    }
}
