package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clockport.cli.command.Commands;
import io.clockport.docs.Checkout;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The unit by which systemd runs the fake. */
class SystemdUnitTest {

    private static final String LAUNCHER = "/opt/clockport/bin/clockport";
    private static final String UNIT = Checkout.read(Path.of("app-cli/src/main/dist/systemd/clockport-fake.service"));

    @TempDir
    private Path folder;

    @Test
    void the_program_understands_how_it_is_started() {
        var command = start().replace("${STATE_DIRECTORY}", folder.toString());

        var said = Commands.under(new Options())
                .parseArgs(command.substring(LAUNCHER.length() + 1).split(" "))
                .subcommand();

        assertThat(said.commandSpec().name()).isEqualTo("fake");
        assertThat(said.hasMatchedOption("--state")).isTrue();
        assertThat(said.hasMatchedOption("--host")).isFalse();
    }

    @Test
    void no_key_is_in_the_list_of_processes() {
        assertThat(start()).doesNotContain("--key");
        assertThat(UNIT).contains("EnvironmentFile=/etc/clockport/fake.env", "CLOCKPORT_FAKE_KEY");
    }

    @Test
    void systemd_finds_nothing_wrong_with_it() throws Exception {
        assumeTrue(isInstalled("systemd-analyze"), "there is no systemd-analyze");
        var unit = folder.resolve("clockport-fake.service");
        Files.writeString(unit, UNIT.replace(LAUNCHER, "/bin/true"));

        var said = folder.resolve("said");
        int code = new ProcessBuilder("systemd-analyze", "verify", unit.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();

        assertThat(Files.readAllLines(said).stream().filter(line -> line.contains("clockport")))
                .isEmpty();
        assertThat(code).isZero();
    }

    private static String start() {
        return UNIT.lines()
                .filter(line -> line.startsWith("ExecStart="))
                .map(line -> line.substring("ExecStart=".length()))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }
}
