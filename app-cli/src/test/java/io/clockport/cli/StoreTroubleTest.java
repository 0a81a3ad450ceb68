package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTroubleTest {

    @TempDir
    private Path folder;

    private Path store;
    private Terminal terminal;

    @BeforeEach
    void open() {
        store = folder.resolve("time.store");
        terminal = Terminal.at(store);
    }

    @Test
    void a_foreign_file_is_left_as_it_is() throws IOException {
        var diary = "Dear diary, ".repeat(2000);
        Files.writeString(store, diary);

        var refused = terminal.run("start", "Mail");

        assertThat(refused.code()).isEqualTo(74);
        assertThat(refused.err()).contains(store + " cannot be used as a store", "left as it is");
        assertThat(store).hasContent(diary);
    }

    @Test
    void a_short_foreign_file_is_left_as_it_is() throws IOException {
        Files.writeString(store, "shopping: milk");

        var refused = terminal.run("start", "Mail");

        assertThat(refused.code()).isEqualTo(74);
        assertThat(store).hasContent("shopping: milk");
    }

    @Test
    void a_store_that_was_cut_is_said_to_be_broken_or_opens_with_what_is_whole() throws IOException {
        terminal.given("log", "1h", "Mail");
        var whole = Files.readAllBytes(store);
        Files.write(store, Arrays.copyOf(whole, 5000));
        var cut = Files.readAllBytes(store);

        var outcome = terminal.run("status");

        assertThat(outcome.code()).isEqualTo(74);
        assertThat(Files.readAllBytes(store)).isEqualTo(cut);
    }

    @Test
    void a_store_that_another_process_holds_is_waited_for_and_then_named() throws IOException {
        terminal.given("log", "1h", "Mail");
        try (var channel = FileChannel.open(store, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();

            var refused = terminal.run("status");

            assertThat(refused.code()).isEqualTo(75);
            assertThat(refused.err()).contains("another process works with the store", "try again");
        }
        assertThat(terminal.run("status").out()).contains("Today 1:00:00");
    }

    @Test
    void a_folder_in_place_of_the_store_is_refused() throws IOException {
        Files.createDirectory(store);

        var refused = terminal.run("start", "Mail");

        assertThat(refused.code()).isIn(73, 74);
        assertThat(refused.err().lines()).hasSize(2);
    }

    @Test
    void a_file_in_place_of_the_folder_is_refused() throws IOException {
        Files.writeString(store, "x");

        var refused = Terminal.at(store.resolve("inner.store")).run("start", "Mail");

        assertThat(refused.code()).isEqualTo(73);
        assertThat(refused.err()).contains("cannot be opened", "--store FILE");
    }

    @Test
    void a_folder_that_cannot_be_written_is_refused() {
        var sealed = Path.of("/proc/self/time.store");
        assumeTrue(Files.isDirectory(sealed.getParent()), "this system has no folder that nobody can write");

        var refused = Terminal.at(sealed).run("start", "Mail");

        assertThat(refused.code()).isEqualTo(73);
        assertThat(refused.err().lines()).hasSize(2);
    }

    @Test
    void without_a_home_directory_the_way_out_is_said() {
        var refused = terminal.without("CLOCKPORT_STORE").run("status");

        assertThat(refused.code()).isEqualTo(78);
        assertThat(refused.err()).isEqualTo("""
                clockport: there is no home directory to keep the store in
                  say where: --store FILE, or set CLOCKPORT_STORE
                """);
    }

    @Test
    void the_store_is_made_with_its_folder_where_the_platform_keeps_data() {
        terminal.without("CLOCKPORT_STORE").with("HOME", folder.toString()).given("start", "Mail");

        assertThat(folder.resolve(".local/share/clockport/clockport.store")).isRegularFile();
    }

    @Test
    void the_option_wins_over_the_environment() {
        var other = folder.resolve("other.store");

        terminal.given("start", "Mail", "--store", other.toString());

        assertThat(other).exists();
        assertThat(store).doesNotExist();
    }
}
