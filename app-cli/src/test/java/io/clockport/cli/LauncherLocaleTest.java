package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.LINUX;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

/** Where there is no locale, as under cron, words arrive all the same. */
@EnabledOnOs(value = LINUX, disabledReason = "elsewhere a JVM reads its arguments in another way")
class LauncherLocaleTest {

    @TempDir
    private Path directory;

    @Test
    void words_arrive_whole_in_the_locale_c() throws Exception {
        var clockport =
                Installation.in(directory.toRealPath().resolve("clockport")).withTheProgram();

        var started = clockport.start(
                clockport.launcher(),
                Path.of(System.getProperty("java.home")),
                Map.of(
                        "LC_ALL",
                        "C",
                        "CLOCKPORT_STORE",
                        directory.resolve("time.store").toString()),
                "tags",
                "add",
                "żółw 🐢");

        assertThat(started.err()).isEmpty();
        assertThat(started.out()).singleElement().asString().startsWith("Added tag żółw 🐢 (");
    }
}
