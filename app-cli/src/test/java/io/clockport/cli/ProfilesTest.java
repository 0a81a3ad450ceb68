package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store"))
                .with("CLOCKPORT_CONFIG", folder.resolve("config.toml").toString());
    }

    @Test
    void a_setting_is_the_flags_else_the_environments_else_the_profiles_else_the_usual() throws IOException {
        assertThat(terminal.run("start", "a").out()).contains("at 10:00");

        profiles("[profile.default]\nzone = \"Asia/Tokyo\"\n");
        assertThat(terminal.run("start", "b").out()).contains("at 18:00");

        terminal.with("CLOCKPORT_ZONE", "America/New_York");
        assertThat(terminal.run("start", "c").out()).contains("at 04:00");

        assertThat(terminal.run("start", "d", "--zone", "UTC").out()).contains("at 09:00");
    }

    @Test
    void a_profile_is_the_flags_else_the_environments_else_the_default_one() throws IOException {
        profiles("""
                default-profile = "berlin"
                [profile.berlin]
                zone = "Europe/Berlin"
                [profile.tokyo]
                zone = "Asia/Tokyo"
                [profile.utc]
                zone = "UTC"
                """);

        assertThat(terminal.run("start", "a").out()).contains("at 10:00");
        terminal.with("CLOCKPORT_PROFILE", "tokyo");
        assertThat(terminal.run("start", "b").out()).contains("at 18:00");
        assertThat(terminal.run("start", "c", "--profile", "utc").out()).contains("at 09:00");
    }

    @Test
    void each_profile_can_have_a_store_of_its_own() throws IOException {
        profiles("[profile.a]\nstore = \"" + folder.resolve("a.store") + "\"\n[profile.b]\nstore = \""
                + folder.resolve("b.store") + "\"\n");
        terminal.without("CLOCKPORT_STORE").given("start", "Mail", "--profile", "a");

        assertThat(terminal.run("status", "--profile", "a").out()).startsWith("Running Mail");
        assertThat(terminal.run("status", "--profile", "b").out()).startsWith("No timer is running");
    }

    @Test
    void a_flag_for_one_place_wins_over_the_profiles_other_place() throws IOException {
        profiles("[profile.default]\nurl = \"clockify\"\n");

        var status = terminal.without("CLOCKPORT_STORE")
                .run("status", "--store", folder.resolve("a.store").toString());

        assertThat(status.code()).isZero();
    }

    @Test
    void a_profile_that_is_not_there_is_a_mistake_of_whoever_named_it() throws IOException {
        profiles("[profile.work]\n");

        var byFlag = terminal.run("status", "--profile", "wrok");
        var byVariable = terminal.with("CLOCKPORT_PROFILE", "wrok").run("status");

        assertThat(byFlag.code()).isEqualTo(64);
        assertThat(byFlag.err()).isEqualTo("clockport: there is no profile \"wrok\"\n  did you mean work?\n");
        assertThat(byVariable.code()).isEqualTo(78);
    }

    @Test
    void a_wrong_value_says_where_it_stands() throws IOException {
        profiles("[profile.work]\nzone = \"Europe/Berln\"\n");

        var refused = terminal.run("status", "--profile", "work");

        assertThat(refused.code()).isEqualTo(78);
        assertThat(refused.err())
                .startsWith("clockport: zone of profile work: there is no time zone \"Europe/Berln\"\n");
    }

    @Test
    void a_file_that_others_can_open_stops_what_needs_it_and_nothing_else() throws IOException {
        profiles("[profile.work]\n");
        Files.setPosixFilePermissions(folder.resolve("config.toml"), PosixFilePermissions.fromString("rw-r--r--"));

        var refused = terminal.run("status");

        assertThat(refused.code()).isEqualTo(78);
        assertThat(refused.err()).contains("others can open it", "chmod 600");
        assertThat(terminal.run("tour").code()).isZero();
    }

    @Test
    void quiet_leaves_only_the_exit_code_and_problems() {
        assertThat(terminal.run("start", "Mail", "--quiet")).isEqualTo(new Terminal.Outcome(0, "", ""));
        assertThat(terminal.run("stop", "-q", "--at", "soon").err()).isNotEmpty();
    }

    @Test
    void colours_are_as_asked_for() {
        terminal.given("tags", "add", "urgent");

        assertThat(terminal.run("tags", "list", "--color", "always").out()).contains("\u001b[1m");
        assertThat(terminal.person("").run("tags", "list", "--color", "never").out())
                .doesNotContain("\u001b");
        assertThat(terminal.with("CLOCKPORT_COLOR", "never").run("tags", "list").out())
                .doesNotContain("\u001b");
        assertThat(terminal.run("tags", "list", "--color", "blue").code()).isEqualTo(64);
    }

    private void profiles(String text) throws IOException {
        var file = folder.resolve("config.toml");
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
}
