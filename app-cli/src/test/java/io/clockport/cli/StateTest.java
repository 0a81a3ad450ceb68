package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateTest {

    @TempDir
    private Path folder;

    private Path store;
    private Path document;
    private Terminal terminal;

    @BeforeEach
    void open() {
        store = folder.resolve("time.store");
        document = folder.resolve("state.json");
        terminal = Terminal.at(store);
    }

    @Test
    void what_was_exported_fills_another_store() {
        terminal.given("log", "1h", "Icons", "-p", "Website", "-k", "Design", "-t", "urgent", "--create");
        terminal.given("start", "Mail").given("state", "export", document.toString());

        var other = Terminal.at(folder.resolve("other.store")).given("state", "import", document.toString());

        assertThat(other.run("status").out()).isEqualTo(terminal.run("status").out());
        assertThat(other.run("projects", "list").out())
                .isEqualTo(terminal.run("projects", "list").out());
    }

    @Test
    void exporting_what_was_imported_gives_the_same_document() throws IOException {
        var again = folder.resolve("again.json");
        terminal.given("log", "1h", "Icons", "-p", "Website", "--create").given("state", "export", document.toString());

        Terminal.at(folder.resolve("other.store"))
                .given("state", "import", document.toString())
                .given("state", "export", again.toString());

        assertThat(Files.readString(again)).isEqualTo(Files.readString(document));
    }

    @Test
    void a_dash_is_no_file() {
        var refused = terminal.run("state", "export", "-");

        assertThat(refused.code()).isEqualTo(64);
        assertThat(refused.err()).startsWith("clockport: \"-\" names no file\n");
    }

    @Test
    void an_existing_file_is_not_overwritten() throws IOException {
        Files.writeString(document, "precious");

        var refused = terminal.run("state", "export", document.toString());

        assertThat(refused.code()).isEqualTo(73);
        assertThat(document).hasContent("precious");
    }

    @Test
    void only_the_owner_can_read_the_store_and_the_export() throws IOException {
        terminal.given("start", "Mail").given("state", "export", document.toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(store)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(document)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_used_store_is_replaced_only_when_that_is_said() {
        terminal.given("state", "export", document.toString()).given("log", "1h", "Mail");

        var refused = terminal.run("state", "import", document.toString());

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).contains("which would be lost", "--replace");
        assertThat(terminal.run("status").out()).contains("Today 1:00:00");
        assertThat(terminal.given("state", "import", document.toString(), "--replace")
                        .run("status")
                        .out())
                .contains("Today 0:00:00");
    }

    @ParameterizedTest(name = "document {index}")
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"format\":2}",
                "{\"format\":1}",
                "not json at all",
                "{\"format\":1,\"users\":7}"
            })
    void a_document_that_is_not_ours_changes_nothing(String text) throws IOException {
        Files.writeString(document, text);
        terminal.given("log", "1h", "Mail");

        var refused = terminal.run("state", "import", document.toString(), "--replace");

        assertThat(refused.code()).isEqualTo(65);
        assertThat(refused.err()).contains("is not a document that clockport exported", "the store is as it was");
        assertThat(terminal.run("status").out()).contains("Today 1:00:00");
    }

    @Test
    void a_document_that_was_cut_changes_nothing() throws IOException {
        terminal.given("log", "1h", "Mail").given("state", "export", document.toString());
        var whole = Files.readString(document);
        Files.writeString(document, whole.substring(0, whole.length() / 2));

        assertThat(terminal.run("state", "import", document.toString(), "--replace")
                        .code())
                .isEqualTo(65);
        assertThat(terminal.run("status").out()).contains("Today 1:00:00");
    }

    @Test
    void a_missing_document_is_named() {
        var refused = terminal.run("state", "import", document.toString());

        assertThat(refused.code()).isEqualTo(66);
        assertThat(refused.err()).contains("there is no file " + document);
    }

    @Test
    void a_document_in_another_encoding_is_refused() throws IOException {
        Files.write(document, "{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(terminal.run("state", "import", document.toString()).err()).contains("not text in UTF-8");
    }
}
