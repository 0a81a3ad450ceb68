package io.clockport.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands {@code projects}, {@code clients}, {@code tags} and {@code tasks}, each with its verbs. */
final class Things {

    private Things() {}

    static CommandLine command(String many) {
        var kind = kind(many);
        var spec = CommandSpec.create().name(kind.many());
        spec.usageMessage().description("List, add and change " + kind.many() + ".");
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
        command.addSubcommand(name, new CommandLine(verb.spec().name(name)));
    }
}
