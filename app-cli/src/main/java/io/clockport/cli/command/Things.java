package io.clockport.cli.command;

import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands {@code projects}, {@code clients}, {@code tags} and {@code tasks}, each with its verbs. */
final class Things {

    private Things() {}

    static CommandLine command(String many) {
        var kind = kind(many);
        var spec = CommandSpec.create().name(kind.many());
        spec.usageMessage().description("List, add and change " + kind.many() + ".");
        spec.usageMessage().footer(examples(kind));
        var command = new CommandLine(spec);
        verb(command, new ListThings(kind, kind.narrowing()), "list");
        verb(command, new ShowThing(kind), "show");
        verb(command, new AddThing(kind, kind.form()), "add");
        kind.form().ifPresent(form -> verb(command, new EditThing(kind, form), "edit"));
        verb(command, new RenameThing(kind), "rename");
        verb(command, new RetireThing(kind), kind.retire());
        verb(command, new RestoreThing(kind), kind.restore());
        verb(command, new DeleteThing(kind), "delete");
        return command;
    }

    private static Kind kind(String many) {
        return switch (many) {
            case "projects" -> new ProjectKind();
            case "clients" -> new ClientKind();
            case "tasks" -> new TaskKind();
            default -> new TagKind();
        };
    }

    private static void verb(CommandLine command, ThingVerb verb, String name) {
        command.addSubcommand(name, new CommandLine(spoken(verb.spec().name(name), verb.kind())));
    }

    /** The words of a verb are the same for every kind but for that of the kind. */
    private static CommandSpec spoken(CommandSpec spec, Kind kind) {
        var help = spec.usageMessage();
        help.description(Arrays.stream(help.description())
                .map(line -> line.replace("{one}", kind.one()).replace("{many}", kind.many()))
                .toArray(String[]::new));
        if (Arrays.stream(help.footer()).noneMatch(line -> line.startsWith("Example"))) {
            help.footer(Stream.concat(Arrays.stream(help.footer()), Arrays.stream(examples(kind)))
                    .toArray(String[]::new));
        }
        return spec;
    }

    private static String[] examples(Kind kind) {
        return Stream.concat(
                        Stream.of("", "Examples:"), kind.examples().stream().map(line -> "  clockport " + line))
                .toArray(String[]::new);
    }
}
