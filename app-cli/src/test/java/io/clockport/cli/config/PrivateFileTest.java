package io.clockport.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

class PrivateFileTest {

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void choose() {
        file = directory.resolve("a/b/file.toml");
    }

    @Test
    void what_is_written_replaces_what_was_there_and_leaves_nothing_else() throws IOException {
        PrivateFile.write(file, "before");

        PrivateFile.write(file, "now");

        assertThat(file).hasContent("now");
        assertThat(file.getParent()).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @DisabledOnOs(value = WINDOWS, disabledReason = "it has no such rights")
    void the_file_and_the_folders_that_are_made_for_it_are_their_owners_only() throws IOException {
        PrivateFile.write(file, "secret");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    @DisabledOnOs(value = WINDOWS, disabledReason = "a link needs rights there")
    void where_a_link_stands_the_file_that_it_leads_to_is_written() throws IOException {
        var kept = Files.writeString(directory.resolve("kept"), "before");
        var link = Files.createSymbolicLink(directory.resolve("link"), kept);

        PrivateFile.write(link, "now");

        assertThat(link).isSymbolicLink();
        assertThat(kept).hasContent("now");
    }

    @Test
    void what_cannot_be_put_in_its_place_leaves_no_draft() throws IOException {
        var full = Files.createDirectories(directory.resolve("full"));
        Files.createFile(full.resolve("inhabitant"));

        assertThatThrownBy(() -> PrivateFile.write(full, "text")).isInstanceOf(IOException.class);

        assertThat(directory).isDirectoryNotContaining("glob:**.part");
    }
}
