package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a command that is typed all day does not wait for. Times differ from machine to machine; classes do not. */
class LoadedClassesTest {

    /** A calendar of newer JVMs has a formatter of its own, but none is used. */
    private static final List<String> SLOW_TO_BEGIN = List.of(
            "picocli",
            "io.vertx",
            "io.netty",
            "com.fasterxml",
            "org.slf4j",
            "java.util.logging",
            "java.time.format.DateTimeParseContext",
            "java.time.format.DateTimePrintContext",
            "java.util.Formatter",
            "java.util.Scanner");

    @TempDir
    private Path folder;

    @Test
    void a_status_that_is_asked_for_in_full_does_without_parser_network_logs_and_formatters() throws Exception {
        var loaded = loadedBy("status");

        assertThat(loaded).contains("io.clockport.cli.command.Status");
        assertThat(loaded.stream().filter(LoadedClassesTest::isSlowToBegin)).isEmpty();
    }

    @Test
    void another_command_is_seen_to_load_the_parser() throws Exception {
        assertThat(loadedBy("last")).anyMatch(LoadedClassesTest::isSlowToBegin);
    }

    private static boolean isSlowToBegin(String type) {
        return SLOW_TO_BEGIN.stream().anyMatch(type::startsWith);
    }

    private List<String> loadedBy(String command) throws IOException, InterruptedException {
        var log = folder.resolve("classes");
        var process = new OwnProcess(folder, "env", "JDK_JAVA_OPTIONS=-Xlog:class+load:file=" + log)
                .with("CLOCKPORT_STORE", folder.resolve("time.store"));
        process.run("", "start", "Mail");
        Files.delete(log);

        assertThat(process.run("", command).code()).isZero();

        return Files.readAllLines(log).stream()
                .map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").replaceFirst(" .*", ""))
                .toList();
    }
}
