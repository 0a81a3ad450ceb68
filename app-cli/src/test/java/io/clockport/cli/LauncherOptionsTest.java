package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** What a JVM is started with is written down in three places. */
@DisabledOnOs(value = WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherOptionsTest {

    private static final Pattern PROPERTY = Pattern.compile("-D[a-z.A-Z]+=[^\\s\"<]+");

    @TempDir
    Path directory;

    private List<String> started;

    @BeforeEach
    void start() throws Exception {
        var clockport = Installation.in(directory.toRealPath().resolve("clockport"));
        started = clockport.start(clockport.launcher(), clockport.jvm("17", true), "stop").out().stream()
                .filter(argument -> argument.startsWith("-D"))
                .toList();
    }

    @Test
    void netty_sets_nothing_up_for_the_flight_recorder() {
        assertThat(started).contains("-Dio.netty.jfr.enabled=false");
    }

    @Test
    void on_windows_the_program_is_started_with_the_same_properties() throws IOException {
        assertThat(properties("src/main/dist/bin/clockport.bat")).isEqualTo(started);
    }

    @Test
    void the_archives_are_made_with_the_same_properties() throws IOException {
        var options = Pattern.compile("<archive.options>(.*)</archive.options>")
                .matcher(Files.readString(Path.of("pom.xml")))
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();

        assertThat(in(options)).isEqualTo(started);
    }

    private static List<String> properties(String file) throws IOException {
        return in(Files.readString(Path.of(file)));
    }

    private static List<String> in(String text) {
        return PROPERTY.matcher(text).results().map(MatchResult::group).toList();
    }
}
