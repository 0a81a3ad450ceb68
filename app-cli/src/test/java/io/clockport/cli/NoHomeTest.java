package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Somebody without a home directory, as programs of a system are: nothing is set, and nothing can be kept. */
class NoHomeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "tour, 0",
        "--help, 0",
        "completion bash, 0",
        "man, 0",
        "status --store FOLDER/time.store, 0",
        "log 1h Mail --store FOLDER/time.store, 0",
        "projects add Website --store FOLDER/time.store, 0",
        "report today -o FOLDER/out.md --store FOLDER/time.store, 0",
        "prompt --store FOLDER/time.store, 0",
        "status, 78",
        "log 1h Mail, 78",
        "report today, 78",
        "state export FOLDER/out.json, 78",
        "doctor, 78",
        "login --url http://127.0.0.1:1/api/v1, 78",
        "logout, 78",
        "status --profile work, 64"
    })
    void what_needs_no_home_is_done_and_the_rest_says_so_in_two_lines(String line, int code) {
        var terminal = Terminal.at(folder.resolve("none")).without("CLOCKPORT_STORE");

        var outcome = terminal.run(line.replace("FOLDER", folder.toString()).split(" "));

        assertThat(outcome.code()).as(outcome.err()).isEqualTo(code);
        assertThat(outcome.err().lines()).hasSize(code == 0 ? 0 : 2);
    }
}
