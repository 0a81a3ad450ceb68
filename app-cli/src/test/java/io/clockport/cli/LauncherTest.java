package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {

    @TempDir
    Path directory;

    private Installation clockport;

    @BeforeEach
    void install() throws IOException {
        clockport = Installation.in(directory.toRealPath().resolve("a place with spaces"));
    }

    @Test
    void arguments_reach_the_program_as_they_were_typed() throws Exception {
        var started = clockport.start(
                clockport.launcher(), clockport.jvm("17.0.9", true), "start", "two  words", "*", "", "-p=\"x\"");

        assertThat(started.out())
                .endsWith(
                        "-cp",
                        clockport.lib().resolve("clockport.jar").toString(),
                        "io.clockport.cli.Main",
                        "start",
                        "two  words",
                        "*",
                        "",
                        "-p=\"x\"");
        assertThat(started.err()).isEmpty();
    }

    @Test
    void the_exit_code_is_the_programs() throws Exception {
        var started = clockport.start(clockport.launcher(), clockport.jvm("17.0.9", true));

        assertThat(started.exitCode()).isEqualTo(3);
    }

    @Test
    void it_works_through_links_from_another_directory() throws Exception {
        var near = Files.createSymbolicLink(clockport.root().resolve("near"), Path.of("bin/clockport"));
        var far = Files.createSymbolicLink(directory.resolve("far"), near);

        var started = clockport.start(far, clockport.jvm("17.0.9", true));

        assertThat(started.out())
                .contains(clockport.lib().resolve("clockport.jar").toString());
    }

    @Test
    void without_java_it_says_so_in_one_line() throws Exception {
        var started = clockport.start(clockport.launcher(), directory.resolve("no such directory"));

        assertThat(started.exitCode()).isEqualTo(127);
        assertThat(started.out()).isEmpty();
        assertThat(started.err())
                .containsExactly("clockport: no Java found; install Java 17 or newer, or set JAVA_HOME");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void java_8_is_refused_whether_or_not_it_has_a_release_file(boolean hasReleaseFile) throws Exception {
        var java = clockport.jvm("1.8.0_402", hasReleaseFile);

        var started = clockport.start(clockport.launcher(), java);

        assertThat(started.exitCode()).isEqualTo(127);
        assertThat(started.out()).isEmpty();
        assertThat(started.err())
                .containsExactly(
                        "clockport: Java 17 or newer is needed, but " + java.resolve("bin/java") + " is Java 8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.15", "21.0.2", "24"})
    void java_17_to_24_uses_the_shared_archive(String version) throws Exception {
        clockport.withArchive("clockport.jsa").withArchive("clockport.aot");

        var started = clockport.start(clockport.launcher(), clockport.jvm(version, true));

        assertThat(started.out())
                .contains("-XX:SharedArchiveFile=" + clockport.lib().resolve("clockport.jsa"));
        assertThat(started.out()).noneMatch(argument -> argument.contains("AOTCache"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25", "25.0.1", "26-ea"})
    void java_25_uses_the_cache_of_compiled_classes(String version) throws Exception {
        clockport.withArchive("clockport.jsa").withArchive("clockport.aot");

        var started = clockport.start(clockport.launcher(), clockport.jvm(version, true));

        assertThat(started.out()).contains("-XX:AOTCache=" + clockport.lib().resolve("clockport.aot"));
        assertThat(started.out()).noneMatch(argument -> argument.contains("SharedArchiveFile"));
    }

    @Test
    void on_java_25_the_status_of_the_offline_store_has_an_archive_of_its_own() throws Exception {
        clockport.withArchive("clockport.aot").withArchive("status.aot");

        var status = clockport.start(clockport.launcher(), clockport.jvm("25", true), "status", "--json");
        var other = clockport.start(clockport.launcher(), clockport.jvm("25", true), "stop");

        assertThat(archive(status)).isEqualTo("status.aot");
        assertThat(archive(other)).isEqualTo("clockport.aot");
    }

    @Test
    void a_status_from_elsewhere_has_the_archive_with_everything() throws Exception {
        clockport.withArchive("clockport.aot").withArchive("status.aot");
        var java = clockport.jvm("25", true);
        var config = Files.writeString(clockport.root().resolve("config.toml"), """
                [profile.default]
                url = "clockify"
                """);

        var byFlag = clockport.start(clockport.launcher(), java, "status", "--url", "clockify");
        var byVariable = clockport.start(clockport.launcher(), java, Map.of("CLOCKPORT_URL", "clockify"), "status");
        var byProfile =
                clockport.start(clockport.launcher(), java, Map.of("CLOCKPORT_CONFIG", config.toString()), "status");

        assertThat(List.of(byFlag, byVariable, byProfile))
                .extracting(LauncherTest::archive)
                .containsOnly("clockport.aot");
    }

    @Test
    void a_profile_without_an_address_is_about_the_offline_store() throws Exception {
        clockport.withArchive("clockport.aot").withArchive("status.aot");
        var config = Files.writeString(clockport.root().resolve("config.toml"), """
                [profile.default]
                zone = "Europe/Berlin"
                """);

        var started = clockport.start(
                clockport.launcher(),
                clockport.jvm("25", true),
                Map.of("CLOCKPORT_CONFIG", config.toString()),
                "status");

        assertThat(archive(started)).isEqualTo("status.aot");
    }

    private static String archive(Installation.Started started) {
        return started.out().stream()
                .filter(argument -> argument.startsWith("-XX:AOTCache="))
                .map(argument -> Path.of(argument).getFileName().toString())
                .findFirst()
                .orElse("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "25"})
    void without_an_archive_it_starts_all_the_same(String version) throws Exception {
        var started = clockport.start(clockport.launcher(), clockport.jvm(version, true), "status");

        assertThat(started.out()).endsWith("status").noneMatch(argument -> argument.contains("clockport.jsa"));
        assertThat(started.out()).noneMatch(argument -> argument.contains("clockport.aot"));
    }
}
