package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.cli.config.Setting;
import io.clockport.cli.problem.ExitCode;
import io.clockport.docs.Checkout;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/**
 * The reference of the terminal, held to the program. Its tables of commands and options are made from the command model: run
 * with {@code -Dcli.write} to write them ({@code make cli-page}).
 */
class CliPageTest {

    private static final Path PAGE = Path.of("docs/reference/cli.md");
    private static final String BEGIN = "<!-- made from the command model: make cli-page -->\n";
    private static final String END = "<!-- end of what is made -->\n";

    @Test
    void every_command_and_option_is_on_the_page_as_help_has_it() {
        var page = Checkout.read(PAGE);
        var asItShouldBe = page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + "\n" + CommandReference.markdown()
                + "\n" + page.substring(page.indexOf(END));

        if (System.getProperty("cli.write") != null) {
            Checkout.write(PAGE, asItShouldBe);
        }

        assertThat(Checkout.read(PAGE)).as("run `make cli-page`").isEqualTo(asItShouldBe);
    }

    @Test
    void every_option_that_the_page_names_can_be_said() {
        var known = Stream.concat(Stream.of(Model.root()), Model.commands().stream())
                .flatMap(command -> command.options().stream())
                .flatMap(option -> Model.names(option).stream())
                .collect(Collectors.toSet());

        assertThat(found("--[a-z][a-z-]*")).isSubsetOf(known);
    }

    @Test
    void every_command_that_the_page_shows_can_be_given() {
        var words = Stream.concat(Stream.of("COMMAND"), Model.root().subcommands().keySet().stream())
                .collect(Collectors.toSet());

        assertThat(found("(?<=`clockport )[a-z-]+")).isSubsetOf(words);
    }

    @Test
    void the_exit_codes_of_the_page_are_those_of_the_program() {
        assertThat(rows("Exit codes"))
                .containsExactlyElementsOf(Arrays.stream(ExitCode.values())
                        .map(code -> "| " + code.number() + " | " + code.meaning() + " |")
                        .toList());
    }

    /** Those of the settings are in a table of their own. */
    @Test
    void every_variable_that_is_heeded_is_on_the_page_and_nothing_else_is() {
        var heeded = new TreeSet<String>();
        Checkout.sources().stream()
                .filter(source -> source.startsWith("app-cli/src/main"))
                .filter(source -> !source.toString().contains("manual"))
                .flatMap(source ->
                        matches("(?:variable\\(\"|\\b)((?:CLOCKPORT|LC|NO)_[A-Z_]+)\"", Checkout.read(source)))
                .forEach(heeded::add);
        Arrays.stream(Setting.values())
                .map(Setting::variable)
                .filter(name -> !name.isEmpty())
                .forEach(heeded::add);

        assertThat(matches("`((?:CLOCKPORT|CLOCKIFY|NO|LC)_[A-Z_]+)`", Checkout.read(PAGE)))
                .containsAll(heeded.stream().filter(name -> name.contains("_")).toList())
                .allMatch(heeded::contains);
    }

    @Test
    void every_command_explains_itself_with_an_example() {
        var without = Model.commands().stream()
                .filter(command -> !new CommandLine(command).getUsageMessage().contains("Example"))
                .map(Model::path)
                .toList();

        assertThat(without).isEmpty();
    }

    private static Set<String> found(String pattern) {
        return matches("(" + pattern + ")", Checkout.read(PAGE)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> matches(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1));
    }

    /** The rows of the table below a heading, without its head. */
    private static List<String> rows(String heading) {
        return Checkout.read(PAGE)
                .lines()
                .dropWhile(line -> !line.equals("## " + heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| "))
                .skip(2)
                .toList();
    }
}
