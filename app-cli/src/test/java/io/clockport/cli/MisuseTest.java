package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MisuseTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store"));
    }

    @ParameterizedTest(name = "clockport {0}")
    @CsvSource({
        "strat, '\"strat\" is not a command', 'did you mean start?'",
        "frobnicate, '\"frobnicate\" is not a command', 'see clockport --help'",
        "projects lsit, '\"lsit\" is not a command', 'did you mean list?'",
        "projects, 'what to do with projects is missing', 'one of: list, show, add, edit, rename, archive, restore, delete'",
        "start --projct x, '\"--projct\" is not an option', 'did you mean --project?'",
        "edit 1 --start 9:00, '\"--start\" is not an option', 'did you mean --from?'",
        "edit 1 --end=9:00, '\"--end=9:00\" is not an option', 'did you mean --to?'",
        "edit 1 --duration 1h, '\"--duration\" is not an option', 'did you mean --lasting?'",
        "start Mail --time 9:00, '\"--time\" is not an option', 'did you mean --at?'",
        "report --start 9:00, '\"--start\" is not an option', 'see clockport report --help'",
        "delete 1 --force, '\"--force\" is not an option', 'did you mean --yes?'",
        "delete 1 -n, '\"-n\" is not an option', 'did you mean --dry-run?'",
        "delete 1 -x, '\"-x\" is not an option', 'see clockport delete --help'",
        "status --stor=x, '\"--stor=x\" is not an option', 'did you mean --store?'",
        "last 0, '\"0\" is no number of entries', 'write one from 1 to 1000'",
        "last 1001, '\"1001\" is no number of entries', 'write one from 1 to 1000'",
        "edit 0 x, '\"0\" is neither the number of an entry nor its id', '1 is the latest'",
        "log 1h \ufffd\ufffdw, '\"\ufffd\ufffdw\" has characters that this process cannot read', 'set a locale of UTF-8, for example LC_ALL=C.UTF-8'",
        "status --workspace \ufffd, '\"\ufffd\" has characters that this process cannot read', 'set a locale of UTF-8'",
        "status now, '\"now\" is not expected here', 'see clockport status --help'",
        "log, 'missing: SPAN', 'see clockport log --help'",
        "start --at, 'a value is missing: --at=WHEN', 'see clockport start --help'",
        "start --at tomorrow, '\"tomorrow\" is a day, and at what time is missing', 'write for example \"tomorrow 9:00\"'",
        "stop --at 2026-03-03, '\"2026-03-03\" is a day, and at what time is missing', 'write for example \"2026-03-03 9:00\"'",
        "fake --quirk nonsense=1, 'there is no quirk \"nonsense\"', 'known are, each =true or =false: '",
        "start --at soon, '\"soon\" is not a time', 'write for example 9:30'",
        "status --zone Europe/Berln, '--zone: there is no time zone \"Europe/Berln\"', 'did you mean Europe/Berlin?'",
        "log 1h x --on whenever, '\"whenever\" is not a day', 'write today, yesterday'",
        "log 1h x --on yesteday, '\"yesteday\" is not a day', 'did you mean yesterday? write today'",
        "log 1h x --on 2026-02-30, 'there is no day 2026-02-30', 'the nearest there is: 2026-02-28'",
        "report wek, '\"wek\" is not a range of days', 'did you mean week? write today'",
        "log -1h x, '\"-1h\" is negative, and a duration never is', 'leave out the minus: 1h'",
        "log 9:00-9:60 x, 'there is no time 9:60: a day goes from 0:00 to 24:00, an hour to :59', 'the nearest there is: 10:00'"
    })
    void a_command_line_that_is_not_understood_says_what_and_what_then(String line, String what, String advice) {
        var refused = terminal.run(line.split(" "));

        assertThat(refused.code()).isEqualTo(64);
        assertThat(refused.out()).isEmpty();
        var said = refused.err().lines().toList();
        assertThat(said).hasSize(2);
        assertThat(said.get(0)).isEqualTo("clockport: " + what);
        assertThat(said.get(1)).startsWith("  " + advice);
    }

    @Test
    void a_wrong_zone_in_the_environment_is_a_setting_to_correct() {
        var refused = terminal.with("CLOCKPORT_ZONE", "Nowhere").run("status");

        assertThat(refused.code()).isEqualTo(78);
        assertThat(refused.err()).startsWith("clockport: CLOCKPORT_ZONE: there is no time zone \"Nowhere\"\n");
    }

    @Test
    void the_zone_of_the_option_wins_over_that_of_the_environment() {
        terminal.with("CLOCKPORT_ZONE", "America/New_York");

        assertThat(terminal.run("start", "a").out()).contains("at 04:00");
        assertThat(terminal.run("start", "b", "--zone", "Asia/Tokyo").out()).contains("at 18:00");
    }

    @Test
    void control_characters_in_a_word_do_not_reach_the_terminal() {
        var refused = terminal.run("start", "x", "-p", "a\u001b[2Jb\nc");

        assertThat(refused.err()).contains("there is no project \"a·[2Jb c\"");
    }

    @ParameterizedTest(name = "clockport {0}")
    @ValueSource(
            strings = {
                "--help",
                "-h",
                "",
                "start --help",
                "projects --help",
                "projects delete --help",
                "state import -h"
            })
    void help_goes_to_the_output_and_is_no_mistake(String line) {
        var help = line.isEmpty() ? terminal.run() : terminal.run(line.split(" "));

        assertThat(help.code()).isZero();
        assertThat(help.out()).startsWith("Usage: clockport");
        assertThat(help.err()).isEmpty();
    }

    @ParameterizedTest(name = "clockport help {0}")
    @ValueSource(strings = {"", "start", "projects", "projects delete"})
    void help_is_also_a_word(String command) {
        var asked = terminal.run(("help " + command).strip().split(" "));

        assertThat(asked.code()).isZero();
        assertThat(asked.out())
                .isEqualTo(
                        terminal.run((command + " --help").strip().split(" ")).out());
    }

    @Test
    void what_begins_with_an_at_sign_is_a_description_and_no_file() {
        assertThat(terminal.run("start", "@home").out()).startsWith("Started @home\n");
    }

    @Test
    void the_name_of_one_command_can_be_a_word_for_another() {
        assertThat(terminal.run("start", "report").out()).startsWith("Started report\n");
        assertThat(terminal.run("status", "--workspace", "log").err()).contains("there is no workspace \"log\"");
    }

    @Test
    void the_version_is_said() {
        assertThat(terminal.run("--version").out()).startsWith("clockport ");
    }

    @Test
    void a_reader_that_went_away_is_no_reason_to_complain() {
        var err = new ByteArrayOutputStream();

        int code = terminal.run(FailingStream.brokenPipe(), err, "status");

        assertThat(code).isEqualTo(141);
        assertThat(err.size()).isZero();
    }

    @Test
    void an_answer_that_could_not_be_written_is_told_apart_from_work_not_done() {
        var err = new ByteArrayOutputStream();

        int code = terminal.run(FailingStream.because("No space left on device"), err, "start", "Mail");

        assertThat(code).isEqualTo(74);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("No space left on device", "only the answer is lost");
        assertThat(terminal.run("status").out()).contains("Running Mail");
    }

    @Test
    void colours_are_for_terminals_and_can_be_switched_off() {
        terminal.given("tags", "add", "urgent");

        assertThat(terminal.run("tags", "list").out()).doesNotContain("\u001b");
        assertThat(terminal.person("").run("tags", "list").out()).contains("\u001b[1mNAME");
        assertThat(terminal.with("NO_COLOR", "1").run("tags", "list").out()).doesNotContain("\u001b");
    }

    @Test
    void tables_respect_the_width_of_the_terminal() {
        terminal.given("tags", "add", "a tag with a rather long name")
                .person("")
                .with("COLUMNS", "60");

        assertThat(terminal.with("NO_COLOR", "1").run("tags", "list").out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    }

    @Test
    void every_command_explains_itself() {
        for (var command : List.of(
                "tour", "start", "stop", "status", "log", "report", "projects", "clients", "tasks", "tags", "state")) {
            assertThat(terminal.run(command, "--help").out()).contains("clockport " + command);
        }
    }

    @ParameterizedTest(name = "clockport {0} --help")
    @CsvSource({
        "projects, List, clockport projects add Website --client Acme",
        "projects add, Add a project., clockport projects add Website --client Acme",
        "clients rename, Give a client another name., clockport clients archive Acme",
        "tasks done, Take a task out of use, clockport tasks done -p Website Design",
        "tags list, List all tags that are in use, clockport tags rename urgent now"
    })
    void what_is_done_with_a_thing_is_explained_in_its_own_words_and_with_examples(
            String command, String what, String example) {
        assertThat(terminal.run((command + " --help").split(" ")).out()).contains(what, "Examples:", example);
    }
}
