package io.clockport.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * The command in a process of its own at a terminal of its own, which the {@code script} of util-linux provides; somebody
 * types when asked. At the machine's own time.
 */
final class PseudoTerminal {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Map<String, String> variables = new HashMap<>();
    private String before = "";

    private PseudoTerminal(Path store) {
        variables.put("CLOCKPORT_STORE", store.toString());
        variables.put("CLOCKPORT_ZONE", "Europe/Berlin");
        variables.put("TERM", "xterm-256color");
    }

    static PseudoTerminal at(Path store) {
        return new PseudoTerminal(store);
    }

    /** Whether this machine can pretend a terminal. */
    static boolean isThere() {
        try {
            var asked = new ProcessBuilder("script", "--version")
                    .redirectErrorStream(true)
                    .start();
            var said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return asked.waitFor() == 0 && said.contains("util-linux");
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    PseudoTerminal with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** As wide as this, as the system says it and no variable does. */
    PseudoTerminal columns(int number) {
        before = "stty cols " + number + " rows 24; ";
        return this;
    }

    Conversation start(String... args) throws IOException {
        var command = Stream.concat(
                        Stream.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.clockport.cli.Main"),
                        Stream.of(args))
                .map(PseudoTerminal::quoted)
                .collect(Collectors.joining(" "));
        var process = new ProcessBuilder(List.of("script", "-q", "-e", "-c", before + command, "/dev/null"));
        process.environment()
                .keySet()
                .removeIf(name -> name.startsWith("CLOCK") || name.equals("NO_COLOR") || name.equals("COLUMNS"));
        process.environment().putAll(variables);
        return new Conversation(process.redirectErrorStream(true).start());
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    /** What is on the screen of a command that goes on. */
    static final class Conversation {

        private final Process process;
        private final StringBuffer screen = new StringBuffer();
        private volatile boolean ended;

        private Conversation(Process process) {
            this.process = process;
            var reader = new Thread(() -> read(process.getInputStream()));
            reader.setDaemon(true);
            reader.start();
        }

        /** Waits for a question, and types an answer with a return after it. */
        Conversation answer(String question, String answer) throws IOException {
            Awaitility.await().atMost(PATIENCE).until(() -> screen().endsWith(question) || !process.isAlive());
            process.getOutputStream().write((answer + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            return this;
        }

        int end() throws InterruptedException {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it did not end: " + screen());
            }
            Awaitility.await().atMost(PATIENCE).until(() -> ended);
            return process.exitValue();
        }

        /** The same as it was drawn, where a carriage return leads back to the beginning of the line. */
        String drawn() {
            return screen.toString();
        }

        /** Everything that was shown, what was typed included, as the terminal echoes it. */
        String screen() {
            return screen.toString().replace("\r", "");
        }

        /** Characters, because the bytes of one can come in two parts. */
        private void read(InputStream output) {
            var characters = new char[4096];
            try (var reader = new InputStreamReader(output, StandardCharsets.UTF_8)) {
                for (int count = reader.read(characters); count >= 0; count = reader.read(characters)) {
                    screen.append(characters, 0, count);
                }
            } catch (IOException gone) {
                screen.append("(").append(gone.getMessage()).append(")");
            }
            ended = true;
        }
    }
}
