package io.clockport.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The command in a process of its own, which is given its input on a pipe. At the machine's own time. */
final class OwnProcess {

    private final Path notes;
    private final List<String> before;
    private final Map<String, String> variables = new HashMap<>();

    /**
     * @param notes a folder for what the process says
     * @param before words before the command, which end with running it
     */
    OwnProcess(Path notes, String... before) {
        this.notes = notes;
        this.before = List.of(before);
    }

    OwnProcess with(String variable, Path value) {
        variables.put(variable, value.toString());
        return this;
    }

    Terminal.Outcome run(String input, String... words) throws IOException, InterruptedException {
        var out = notes.resolve("out.txt");
        var err = notes.resolve("err.txt");
        var builder = new ProcessBuilder(Stream.of(before.stream(), java(), Stream.of(words))
                        .flatMap(part -> part)
                        .toList())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("CLOCK") || name.startsWith("XDG_"));
        builder.environment().putAll(variables);
        var process = builder.start();
        try (var pipe = process.getOutputStream()) {
            pipe.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notWanted) {
            // What the command says tells.
        }
        return new Terminal.Outcome(process.waitFor(), Files.readString(out), Files.readString(err));
    }

    private static Stream<String> java() {
        return Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                "io.clockport.cli.Main");
    }
}
