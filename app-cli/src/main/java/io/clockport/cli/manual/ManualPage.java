package io.clockport.cli.manual;

import io.clockport.cli.problem.ExitCode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page {@code clockport(1)}: everything that help says, on one page, and what the command heeds and keeps. */
public final class ManualPage {

    /** When the form of this page was last changed; its content follows the program. */
    private static final String DATE = "2026-11-25";

    private final Roff page = new Roff();

    private ManualPage() {}

    public static String of(CommandSpec root) {
        return new ManualPage().write(root);
    }

    private String write(CommandSpec root) {
        var version = Optional.ofNullable(ManualPage.class.getPackage().getImplementationVersion());
        page.macro("TH", "CLOCKPORT", "1", DATE, ("clockport " + version.orElse("")).strip(), "User Commands");
        page.section("NAME").line("clockport \\- track time from the terminal");
        page.section("SYNOPSIS").line(Roff.bold("clockport") + " " + Roff.slanted("COMMAND") + " [...]");
        page.section("DESCRIPTION").text(about(root));
        page.text("Where a project, task, client or tag is named, its id, its name, or the beginning of exactly"
                + " one name will do. With --json a command answers with one JSON object.");
        page.section("OPTIONS").line("These can be said to every command.");
        root.options().stream().filter(option -> !option.hidden()).forEach(this::option);
        page.section("COMMANDS");
        root.subcommands().values().forEach(this::command);
        page.section("ENVIRONMENT");
        Arrays.stream(Variable.values()).forEach(variable -> page.term(Roff.bold(variable.name()), variable.about()));
        files();
        page.section("EXIT STATUS");
        Arrays.stream(ExitCode.values())
                .forEach(code -> page.term(Roff.bold(String.valueOf(code.number())), code.meaning() + "."));
        page.section("EXAMPLES");
        examples(root);
        return page.toString();
    }

    private void command(CommandLine command) {
        var spec = command.getCommandSpec();
        if (spec.usageMessage().hidden()) {
            return;
        }
        if (spec.userObject() != null) {
            page.macro("SS", heading(spec));
            page.text(about(spec));
            spec.positionalParameters().stream()
                    .filter(argument -> argument.description().length > 0)
                    .forEach(argument ->
                            page.term(Roff.slanted(argument.paramLabel()), Wording.sentence(argument.description())));
            spec.options().stream()
                    .filter(option -> !option.hidden() && !option.inherited())
                    .forEach(this::option);
            examples(spec);
        }
        spec.subcommands().values().forEach(this::command);
    }

    private void option(OptionSpec option) {
        var names = Arrays.stream(option.names()).map(Roff::bold).collect(Collectors.joining(", "));
        var value = option.arity().max() > 0 && option.arity().min() > 0
                ? (option.longestName().startsWith("--") ? "=" : " ") + Roff.slanted(option.paramLabel())
                : "";
        var negative = option.negatable()
                ? ", " + Roff.bold("--no-" + option.longestName().substring(2))
                : "";
        page.term(names + value + negative, Wording.sentence(option.description()));
    }

    private void files() {
        page.section("FILES");
        page.term(Roff.slanted("~/.config/clockport/config.toml"), "Your profiles; readable for you only.");
        page.term(
                Roff.slanted("~/.local/share/clockport/clockport.store"),
                "The offline store, unless you say where it is.");
        page.term(
                Roff.slanted("~/.cache/clockport/*.names"),
                "Names that completion knows. The folder can be deleted at any time.");
    }

    private void examples(CommandSpec spec) {
        var lines = Wording.examples(spec.usageMessage().footer());
        if (!lines.isEmpty()) {
            page.verbatim(lines);
        }
    }

    private static String heading(CommandSpec spec) {
        return (spec.qualifiedName() + " "
                        + spec.positionalParameters().stream()
                                .map(Wording::argument)
                                .collect(Collectors.joining(" ")))
                .strip()
                .replace("-", "\\-");
    }

    private static String about(CommandSpec spec) {
        return Wording.sentence(spec.usageMessage().description());
    }
}
