package io.clockport.cli.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigFileTest {

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void choose() {
        path = folder.resolve("config.toml");
    }

    @Test
    void a_file_that_is_not_there_sets_nothing() {
        assertThat(new ConfigFile(path).read().get().usual()).isEmpty();
    }

    @Test
    void a_file_of_its_owner_alone_is_read() throws IOException {
        write("[profile.default]\nzone = \"UTC\"\n", "rw-------");

        assertThat(new ConfigFile(path).read().get().usual()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw--w----"})
    @DisabledOnOs(value = WINDOWS, disabledReason = "files have no such rights there")
    void a_file_that_others_can_open_is_refused(String rights) throws IOException {
        write("[profile.default]\n", rights);

        assertRefused("others can open it (" + rights + ")");
    }

    @Test
    void a_link_leads_to_the_file_that_counts() throws IOException {
        write("[profile.default]\n", "rw-------");
        var link = Files.createSymbolicLink(folder.resolve("link.toml"), path);

        assertThat(new ConfigFile(link).read().get().usual()).isPresent();
    }

    @Test
    void a_link_that_leads_nowhere_is_refused() throws IOException {
        Files.createSymbolicLink(path, folder.resolve("nothing"));

        assertRefused("it is a link that leads nowhere");
    }

    @Test
    void a_folder_is_refused() throws IOException {
        Files.createDirectory(path);

        assertRefused("it is not a file");
    }

    @Test
    void what_is_too_large_is_not_read() throws IOException {
        write("#".repeat(1024 * 1024 + 1), "rw-------");

        assertRefused("it is larger than 1 MiB");
    }

    @Test
    void what_is_not_utf_8_is_refused() throws IOException {
        Files.write(path, new byte[] {'#', (byte) 0xc3, '\n'});
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));

        assertRefused("it is not text in UTF-8");
    }

    @Test
    void a_file_that_was_cut_is_refused() throws IOException {
        write("[profile.default]\nzone = \"Euro", "rw-------");

        assertRefused("line 2 is not TOML");
    }

    private void assertRefused(String wrong) {
        assertThat(new ConfigFile(path).read().getLeft().what())
                .isEqualTo("the configuration " + path + " is not used: " + wrong);
    }

    private void write(String text, String rights) throws IOException {
        Files.writeString(path, text);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }
}
