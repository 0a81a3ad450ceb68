package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the terminal says when the service does something and its answer is lost, and when it does nothing. */
class LostAnswersTest {

    @TempDir
    private Path folder;

    private Served company;
    private Terminal olga;

    @BeforeEach
    void open() {
        company = Served.company();
        olga = company.terminal("olga-key", folder.resolve("none"));
    }

    @AfterEach
    void close() {
        company.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "log 1h Mail, POST, /time-entries",
        "projects add Quay, POST, /projects",
        "clients add Port, POST, /clients",
        "tags add urgent, POST, /tags"
    })
    void a_lost_answer_is_looked_after_and_the_command_is_done_once(String line, String method, String path) {
        company.fault("{\"method\":\"" + method + "\",\"path\":\"" + path + "\",\"effect\":\"COMMIT_THEN_FAIL\"}");

        var done = olga.run(line.split(" "));

        assertThat(done.code()).isZero();
        assertThat(done.err()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "log 1h Mail, POST, /time-entries",
        "projects add Quay, POST, /projects",
        "clients add Port, POST, /clients",
        "tags add urgent, POST, /tags"
    })
    void when_looking_fails_too_the_code_says_so_and_what_to_look_for(String line, String method, String path) {
        company.fault("{\"method\":\"" + method + "\",\"path\":\"" + path + "\",\"effect\":\"COMMIT_THEN_FAIL\"}")
                .fault("{\"method\":\"GET\",\"path\":\"" + path + "\",\"effect\":\"FAIL\",\"times\":1000}");

        var unsettled = olga.run(line.split(" "));

        assertThat(unsettled.code()).isEqualTo(69);
        assertThat(unsettled.err().lines()).hasSize(2);
        assertThat(unsettled.err()).contains("it may have happened: before you repeat it look for ");
    }

    @Test
    void a_split_that_breaks_in_the_middle_says_what_is_there_and_how_to_finish() {
        olga.given("log", "8:00-9:00", "Mail");
        company.fault("{\"method\":\"PUT\",\"path\":\"/time-entries\",\"effect\":\"FAIL\",\"times\":1000}");

        var half = olga.run("split", "1", "8:30");

        assertThat(half.code()).isEqualTo(69);
        assertThat(half.err())
                .contains("the second part is booked (", "but the first still has its old end: ")
                .contains("no time is lost, some is there twice; to finish: clockport edit ")
                .contains(" --to 2026-03-30T08:30+02:00; to undo: clockport delete ");
        assertThat(olga.run("last", "2").out()).contains("08:30 to 09:00", "08:00 to 09:00");
    }

    @Test
    void the_way_to_finish_a_split_is_one_that_works() {
        olga.given("log", "8:00-9:00", "Mail");
        company.fault("{\"method\":\"PUT\",\"path\":\"/time-entries\",\"effect\":\"FAIL\",\"times\":1000}");
        var said = olga.run("split", "1", "8:30").err();
        company.forgetFaults();

        olga.given(said.replaceAll("(?s).*to finish: clockport (edit \\S+ --to \\S+);.*", "$1")
                .split(" "));

        assertThat(olga.run("last", "2").out()).contains("08:30 to 09:00", "08:00 to 08:30");
    }

    @Test
    void a_project_without_its_estimate_is_not_to_be_added_again() {
        company.fault("{\"method\":\"PATCH\",\"path\":\"/estimate\",\"effect\":\"FAIL\",\"times\":1000}");

        var half = olga.run("projects", "add", "Quay", "--estimate", "40h");

        assertThat(half.code()).isEqualTo(69);
        assertThat(half.err())
                .contains("the project is added, but its estimate is not set: ", "do not repeat it; to finish: ")
                .containsPattern("clockport projects edit [0-9a-f]{24} --estimate \"40h\"");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"log 1h Mail, POST", "projects add Quay, POST", "edit 1 Letters, PUT", "delete 1 --yes, DELETE"})
    void what_takes_too_long_may_have_happened(String line, String method) {
        company.fault("{\"method\":\"" + method + "\",\"effect\":\"DELAY\",\"delayMs\":60000}");

        var late = sent(olga.with("CLOCKPORT_TIMEOUT", "4s"), line.split(" "));

        assertThat(late.code()).isEqualTo(69);
        assertThat(late.err().lines()).hasSize(2);
        assertThat(late.err()).contains("before you repeat it look for ");
    }

    /** On a busy machine a read before the write can take too long as well: then nothing happened, and later it works. */
    private static Terminal.Outcome sent(Terminal terminal, String... words) {
        var outcome = terminal.run(words);
        for (int again = 0; outcome.code() == 75 && again < 5; again++) {
            outcome = terminal.run(words);
        }
        return outcome;
    }

    @Test
    void a_time_to_wait_that_is_none_says_where_it_stands() {
        var refused = olga.with("CLOCKPORT_TIMEOUT", "soon").run("status");

        assertThat(refused.code()).isEqualTo(78);
        assertThat(refused.err()).contains("CLOCKPORT_TIMEOUT: \"soon\" is no time to wait", "20s");
    }

    @Test
    void nobody_at_the_address_means_that_nothing_happened() {
        company.close();

        var refused = olga.run("log", "1h", "Mail");

        assertThat(refused.code()).isEqualTo(75);
        assertThat(refused.err()).contains("nothing happened; run the same command later, or check the address");
        open();
    }
}
