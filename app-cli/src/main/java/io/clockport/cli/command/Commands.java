package io.clockport.cli.command;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands, put under their names. */
public final class Commands {

    private Commands() {}

    public static CommandLine under(Object root) {
        var command = new CommandLine(root);
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
        command.addSubcommand(new Delete());
        command.addSubcommand(new Report());
        command.addSubcommand(new ServeFake());
        Things.commands().forEach(command::addSubcommand);
        command.addSubcommand(new ListWorkspaces());
        command.addSubcommand(state());
        command.addSubcommand(new LogIn());
        command.addSubcommand(new LogOut());
        command.addSubcommand(new PrintCompletion());
        return command;
    }

    private static CommandLine state() {
        var spec = CommandSpec.create().name("state");
        spec.usageMessage().description("Save the offline store to a document, or fill it from one.");
        return new CommandLine(spec).addSubcommand(new StateExport()).addSubcommand(new StateImport());
    }
}
