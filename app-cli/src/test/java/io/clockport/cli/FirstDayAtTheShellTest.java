package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clockport.docs.Checkout;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The how-to for a first day at a shell, line by line, through the launcher. What it shows depends on the time, which no option of
 * the command can change; {@code faketime} tells the processes another one, where it is installed, and makes them slow.
 */
class FirstDayAtTheShellTest {

    private static final Path PAGE = Path.of("docs/how-to/first-day.md");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter FROZEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(BERLIN);

    @TempDir
    private Path folder;

    private Installation clockport;

    @BeforeEach
    void install() throws IOException, InterruptedException {
        assumeTrue(System.getProperty("clockport.desktop") != null, "asked for by make desktop");
        assumeTrue(tellsTheTime(), "faketime is not on this machine");
        clockport = Installation.in(folder.toRealPath().resolve("clockport")).withTheProgram();
    }

    @Test
    void every_line_of_the_page_answers_what_the_page_shows() {
        var written = new Screens(Checkout.read(PAGE));
        var codes = new ArrayList<Integer>();

        var read = written.answeredTo((moment, line) -> {
            var outcome = typed(moment, line);
            codes.add(outcome.code());
            return outcome;
        });

        assertThat(read).isEqualTo(written.page());
        assertThat(codes).hasSizeGreaterThan(20);
        assertThat(codes.stream().filter(code -> code != 0))
                .as("three slips are on the page")
                .hasSize(3);
    }

    private Terminal.Outcome typed(String moment, String line) {
        var out = folder.resolve("out.txt");
        var err = folder.resolve("err.txt");
        var builder = new ProcessBuilder("faketime", "-f", FROZEN.format(Instant.parse(moment)), "sh", "-c", line)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        var variables = builder.environment();
        variables
                .keySet()
                .removeIf(name -> name.startsWith("CLOCK") || name.startsWith("XDG_") || name.startsWith("JAVA_"));
        variables.put("TZ", BERLIN.getId());
        variables.put("DONT_FAKE_MONOTONIC", "1");
        variables.put("HOME", folder.toString());
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.put("PATH", clockport.launcher().getParent() + File.pathSeparator + System.getenv("PATH"));
        try {
            return new Terminal.Outcome(builder.start().waitFor(), Files.readString(out), Files.readString(err));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static boolean tellsTheTime() throws InterruptedException {
        try {
            return new ProcessBuilder(List.of("faketime", "-f", "2026-03-02 08:55:00", "true"))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }
}
