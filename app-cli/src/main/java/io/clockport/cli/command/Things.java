package io.clockport.cli.command;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands {@code projects}, {@code clients}, {@code tags} and {@code tasks}, each with its verbs. */
public final class Things {

    private static final List<Kind> KINDS = List.of(new ProjectKind(), new ClientKind(), new TaskKind(), new TagKind());

    private Things() {}

    public static Stream<CommandLine> commands() {
        return KINDS.stream().map(Things::command);
    }

    private static CommandLine command(Kind kind) {
        var spec = CommandSpec.create().name(kind.many());
        spec.usageMessage().description("List, add and change " + kind.many() + ".");
        var command = new CommandLine(spec);
        verb(command, new ListThings(kind), "list");
        verb(command, new AddThing(kind), "add");
        verb(command, new RenameThing(kind), "rename");
        verb(command, new RetireThing(kind), kind.retire());
        verb(command, new RestoreThing(kind), kind.restore());
        verb(command, new DeleteThing(kind), "delete");
        return command;
    }

    private static void verb(CommandLine command, ThingVerb verb, String name) {
        command.addSubcommand(name, new CommandLine(verb.spec().name(name)));
    }
}
