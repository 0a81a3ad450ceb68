package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.condition.OS.WINDOWS;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.clockport.cli.command.Commands;
import io.clockport.docs.Checkout;
import io.clockport.junit.ClockifyFake;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;

/** The Dockerfile, as far as it can be checked where no engine builds it. */
class DockerfileTest {

    private static final Path FOLDER = Path.of("app-cli/src/main/dist/docker");
    private static final List<String> LINES = Checkout.read(FOLDER.resolve("Dockerfile"))
            .replaceAll("\\\\\n", "")
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    @Test
    void every_base_has_a_version() {
        assertThat(arguments("FROM")).hasSize(2).allMatch(image -> image.matches("[a-z-]+:\\d\\S*( AS build)?"));
    }

    @Test
    void it_does_not_run_as_root() {
        var instructions = LINES.stream().map(line -> line.split(" ")[0]).toList();

        assertThat(arguments("USER")).containsExactly("clockport");
        assertThat(instructions.indexOf("USER"))
                .isBetween(instructions.lastIndexOf("FROM"), instructions.indexOf("ENTRYPOINT"));
    }

    @Test
    void what_it_copies_is_there() {
        assertThat(arguments("COPY"))
                .filteredOn(copy -> copy.startsWith("app-cli"))
                .isNotEmpty()
                .allMatch(copy -> Checkout.read(Path.of(copy.split(" ")[0])).length() > 0);
        assertThat(arguments("COPY")).anyMatch(copy -> copy.contains("/target/clockport-fake.jar"));
    }

    @Test
    void the_program_understands_how_it_is_started() throws IOException {
        var command = Stream.concat(words("ENTRYPOINT").stream(), words("CMD").stream())
                .toList();
        var said = new ArrayList<>(List.of("fake"));
        said.addAll(command.subList(command.indexOf("/opt/clockport-fake.jar") + 1, command.size()));

        var parsed = Commands.under(new Options()).parseArgs(said.toArray(String[]::new));

        assertThat(parsed.subcommand().matchedOptionValue("--host", "")).isEqualTo("0.0.0.0");
        assertThat(parsed.subcommand().matchedOptionValue("--port", 0))
                .hasToString(arguments("EXPOSE").get(0));
    }

    @Test
    @ClockifyFake
    @DisabledOnOs(value = WINDOWS, disabledReason = "the check runs in a container with bash")
    void a_fake_that_answers_is_healthy(URI uri) throws Exception {
        assertThat(healthy(uri.getPort())).isZero();
    }

    @Test
    @DisabledOnOs(value = WINDOWS, disabledReason = "the check runs in a container with bash")
    void one_that_does_not_is_not() throws Exception {
        int port;
        try (var nobody = new ServerSocket(0)) {
            port = nobody.getLocalPort();
        }

        assertThat(healthy(port)).isNotZero();
    }

    private static int healthy(int port) throws IOException, InterruptedException {
        var script = Checkout.absolute(FOLDER.resolve("healthy")).toString();
        return new ProcessBuilder("bash", script, Integer.toString(port))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static List<String> arguments(String instruction) {
        return LINES.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1))
                .toList();
    }

    private static List<String> words(String instruction) throws IOException {
        return List.of(new ObjectMapper().readValue(arguments(instruction).get(0), String[].class));
    }
}
