package io.clockport.cli.manual;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.cli.command.Commands;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Help of every command, at every width that somebody may have. */
class HelpTextTest {

    @Command(name = "clockport")
    private static final class Root {}

    @ParameterizedTest
    @ValueSource(ints = {40, 47, 55, 63, 79, 80, 119, 120})
    void no_line_is_wider_than_the_terminal_unless_it_is_one_word(int width) {
        assertThat(all().stream()
                        .flatMap(command ->
                                HelpText.of(command, OptionalInt.of(width)).lines()))
                .allSatisfy(line -> assertThat(line.length() <= width || isOneWord(line))
                        .as(line)
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 54, 55, 120})
    void everything_there_is_to_say_is_said_at_any_width(int width) {
        assertThat(all()).allSatisfy(command -> {
            var said = unwrapped(HelpText.of(command, OptionalInt.of(width)));

            assertThat(sentences(command))
                    .allSatisfy(sentence -> assertThat(said).contains(unwrapped(sentence)));
        });
    }

    @Test
    void without_a_terminal_it_is_as_wide_as_terminals_used_to_be() {
        var usual = HelpText.of(new CommandLine(new Root()), OptionalInt.empty());

        assertThat(usual).isEqualTo(HelpText.of(new CommandLine(new Root()), OptionalInt.of(80)));
    }

    @Test
    void no_terminal_is_too_narrow_or_too_wide() {
        var start = Commands.under(new Root()).getSubcommands().get("start");

        assertThat(HelpText.of(start, OptionalInt.of(20))).isEqualTo(HelpText.of(start, OptionalInt.of(40)));
        assertThat(HelpText.of(start, OptionalInt.of(500))).isEqualTo(HelpText.of(start, OptionalInt.of(120)));
    }

    private static List<CommandLine> all() {
        var found = new ArrayList<CommandLine>();
        collect(Commands.under(new Root()), found);
        return found;
    }

    private static void collect(CommandLine command, List<CommandLine> found) {
        found.add(command);
        command.getSubcommands().values().forEach(below -> collect(below, found));
    }

    private static Stream<String> sentences(CommandLine command) {
        var spec = command.getCommandSpec();
        return Stream.of(
                        Stream.of(Wording.sentence(spec.usageMessage().description())),
                        spec.options().stream()
                                .filter(option -> !option.hidden())
                                .flatMap(option ->
                                        Stream.of(option.longestName(), Wording.sentence(option.description())))
                                .map(text -> text.replaceFirst("^--", "")),
                        spec.positionalParameters().stream().map(argument -> Wording.sentence(argument.description())),
                        command.getSubcommands().keySet().stream())
                .flatMap(texts -> texts);
    }

    private static List<String> examples(CommandLine command) {
        return Wording.examples(command.getCommandSpec().usageMessage().footer());
    }

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static boolean isOneWord(String line) {
        return !line.strip().contains(" ");
    }
}
