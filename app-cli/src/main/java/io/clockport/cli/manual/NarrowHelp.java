package io.clockport.cli.manual;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Help in one column: each option and command on a line of its own, and below it what there is to say about it. */
final class NarrowHelp {

    private static final String TERM = "  ";
    private static final String ABOUT = "      ";

    private final int width;
    private final List<String> lines = new ArrayList<>();

    private NarrowHelp(int width) {
        this.width = width;
    }

    static String of(CommandLine command, int width) {
        return new NarrowHelp(width).write(command);
    }

    private String write(CommandLine command) {
        var spec = command.getCommandSpec();
        var help = command.getHelp();
        add("Usage: " + help.synopsis(0), "", TERM);
        lines.add("");
        add(Wording.sentence(spec.usageMessage().description()), "", "");
        lines.add("");
        spec.positionalParameters().stream()
                .filter(argument -> argument.description().length > 0)
                .forEach(argument -> term(Wording.argument(argument), argument.description()));
        spec.options().stream()
                .filter(option -> !option.hidden())
                .sorted(help.createDefaultOptionSort())
                .forEach(option -> term(names(option), option.description()));
        commands(spec);
        examples(spec);
        return String.join("\n", lines) + "\n";
    }

    private void commands(CommandSpec spec) {
        if (spec.subcommands().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add("Commands:");
        spec.subcommands()
                .forEach((name, command) ->
                        term(name, command.getCommandSpec().usageMessage().description()));
    }

    private void examples(CommandSpec spec) {
        lines.add("");
        Wording.examples(spec.usageMessage().footer()).forEach(line -> {
            var indent = line.startsWith(TERM) ? TERM : "";
            add(line, indent, indent + TERM);
        });
    }

    /** All its names, and what stands for its value. */
    private static String names(OptionSpec option) {
        var value = option.arity().min() > 0 ? "=" + option.paramLabel() : "";
        return Arrays.stream(option.names())
                        .map(name -> option.negatable() && name.startsWith("--") ? "--[no-]" + name.substring(2) : name)
                        .collect(Collectors.joining(", "))
                + value;
    }

    private void term(String term, String[] about) {
        add(term, TERM, ABOUT);
        add(Wording.sentence(about), ABOUT, ABOUT);
    }

    private void add(String text, String first, String others) {
        lines.addAll(Wording.wrapped(text, width, first, others));
    }
}
