package io.clockport.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, put under their names. */
public final class Commands {

    private Commands() {}

    public static CommandLine under(Object root) {
        // A text that begins with @ is a text, and not the name of a file to read arguments from.
        var command = new CommandLine(root).setExpandAtFiles(false);
        command.addSubcommand(new TakeTour());
        command.addSubcommand(new Start());
        command.addSubcommand(new Stop());
        command.addSubcommand(new Status());
        command.addSubcommand(new Switch());
        command.addSubcommand(new Resume());
        command.addSubcommand(new Discard());
        command.addSubcommand(new Log());
        command.addSubcommand(new Last());
        command.addSubcommand(new Edit());
        command.addSubcommand(new Split());
        command.addSubcommand(new Delete());
        command.addSubcommand(new Report());
        command.addSubcommand(new ServeFake());
        Things.commands().forEach(command::addSubcommand);
        command.addSubcommand(listing(new ListUsers(), new ListUsers()));
        command.addSubcommand(listing(new ListWorkspaces(), new ListWorkspaces()));
        command.addSubcommand(state());
        command.addSubcommand(new LogIn());
        command.addSubcommand(new LogOut());
        command.addSubcommand(new PrintCompletion());
        return command;
    }

    /** What can only be listed is listed by its name alone, and by {@code list} as everything else. */
    private static CommandLine listing(Verb alone, Verb asList) {
        return new CommandLine(alone).addSubcommand("list", asList);
    }

    private static CommandLine state() {
        var spec = CommandSpec.create().name("state");
        spec.usageMessage().description("Save the offline store to a document, or fill it from one.");
        return new CommandLine(spec).addSubcommand(new StateExport()).addSubcommand(new StateImport());
    }
}
