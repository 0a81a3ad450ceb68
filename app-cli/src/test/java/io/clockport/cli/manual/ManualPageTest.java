package io.clockport.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clockport.cli.command.Commands;
import io.clockport.cli.command.Verb;
import io.clockport.cli.config.Setting;
import io.clockport.cli.problem.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class ManualPageTest {

    private static final CommandSpec ROOT = Commands.under(new Everything()).getCommandSpec();
    private static final String PAGE = ManualPage.of(ROOT);

    @CommandLine.Command(name = "clockport", description = "All.", footer = "An example.")
    private static final class Everything {}

    @TempDir
    private Path folder;

    @Test
    void every_command_is_on_the_page_with_its_options_and_examples() {
        all(ROOT).filter(command -> command.userObject() instanceof Verb).forEach(command -> {
            var section = section("clockport " + command.qualifiedName().replaceFirst("^clockport ", ""));
            command.options().stream()
                    .flatMap(option -> Arrays.stream(option.names()))
                    .forEach(name -> assertThat(section).contains(Roff.bold(name)));
            Arrays.stream(command.usageMessage().footer())
                    .filter(line -> !line.isBlank())
                    .forEach(line -> assertThat(section).contains(Roff.plain(line)));
        });
    }

    @Test
    void every_exit_code_and_every_variable_of_a_setting_is_on_the_page() {
        assertThat(Arrays.stream(ExitCode.values()).map(code -> ".TP \n\\fB" + code.number()))
                .allSatisfy(code -> assertThat(PAGE).contains(code.replace(" \n", "\n")));
        assertThat(Arrays.stream(Setting.values()).map(Setting::variable).filter(name -> !name.isEmpty()))
                .allSatisfy(name -> assertThat(PAGE).contains(Roff.bold(name)));
    }

    @Test
    void mandoc_finds_nothing_to_complain_about() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/mandoc")), "there is no mandoc on this machine");

        assertThat(complaints("/usr/bin/mandoc", "-T", "lint", "-W", "style")).isEmpty();
    }

    @Test
    void groff_finds_nothing_to_complain_about() throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "there is no groff on this machine");

        assertThat(complaints("/usr/bin/groff", "-man", "-ww", "-z", "-K", "utf8"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"'.hidden', '\\&.hidden'", "'''x''', '\\&''x'''", "'a\\b', 'a\\eb'", "--yes, '\\-\\-yes'", "a…, a..."})
    void what_means_something_to_the_formatter_is_shown_as_it_is(String words, String roff) {
        assertThat(Roff.plain(words)).isEqualTo(roff);
    }

    private String complaints(String... tool) throws IOException, InterruptedException {
        var page = Files.writeString(folder.resolve("clockport.1"), PAGE);
        var said = folder.resolve("said.txt").toFile();
        new ProcessBuilder(Stream.concat(Arrays.stream(tool), Stream.of(page.toString()))
                        .toList())
                .redirectErrorStream(true)
                .redirectOutput(said)
                .start()
                .waitFor();
        return Files.readString(said.toPath());
    }

    private static String section(String heading) {
        var begin = PAGE.indexOf(".SS \"" + heading.replace("-", "\\-"));
        assertThat(begin).as(heading).isPositive();
        var end = PAGE.indexOf("\n.S", begin + 1);
        return PAGE.substring(begin, end);
    }

    private static Stream<CommandSpec> all(CommandSpec command) {
        return Stream.concat(
                Stream.of(command),
                command.subcommands().values().stream().flatMap(child -> all(child.getCommandSpec())));
    }
}
