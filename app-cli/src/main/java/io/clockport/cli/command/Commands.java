package io.clockport.cli.command;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** All commands under their names, in the order in which help lists them. */
public final class Commands {

    /** They describe all the others. */
    private static final String COMPLETION = "completion";

    private static final String MANUAL = "man";

    private static final List<String> NAMES = List.of(
            "tour",
            "start",
            "stop",
            "status",
            "prompt",
            "switch",
            "resume",
            "discard",
            "log",
            "last",
            "edit",
            "split",
            "delete",
            "report",
            "export",
            "fake",
            "projects",
            "clients",
            "tasks",
            "tags",
            "users",
            "workspaces",
            "state",
            "login",
            "logout",
            "doctor",
            COMPLETION,
            MANUAL);

    private Commands() {}

    public static CommandLine under(Object root) {
        return of(NAMES.stream(), root);
    }

    /**
     * Only the commands whose names occur in a command line. One of them is meant, if the line can be understood at all, and to
     * make all the others would take most of the time of a short command.
     */
    public static CommandLine mentionedIn(String[] line, Object root) {
        var words = Arrays.asList(line);
        return words.contains(COMPLETION) || words.contains(MANUAL)
                ? under(root)
                : of(NAMES.stream().filter(words::contains), root);
    }

    private static CommandLine of(Stream<String> names, Object root) {
        // What begins with @ is a description, and never a file to read words from.
        var command = new CommandLine(root).setExpandAtFiles(false);
        names.forEach(name -> command.addSubcommand(name, make(name)));
        return command;
    }

    /** A switch and not a map of suppliers: each of those would have to be linked before the first is asked. */
    private static CommandLine make(String name) {
        return switch (name) {
            case "projects", "clients", "tasks", "tags" -> Things.command(name);
            case "state" -> state();
            case "users" -> users();
            case "workspaces" -> listing(new ListWorkspaces(), new ListWorkspaces());
            default -> new CommandLine(verb(name));
        };
    }

    private static Verb verb(String name) {
        return switch (name) {
            case "tour" -> new TakeTour();
            case "start" -> new Start();
            case "stop" -> new Stop();
            case "status" -> new Status();
            case "switch" -> new Switch();
            case "resume" -> new Resume();
            case "discard" -> new Discard();
            case "log" -> new Log();
            case "last" -> new Last();
            case "edit" -> new Edit();
            case "split" -> new Split();
            case "delete" -> new Delete();
            case "report" -> new Report();
            case "export" -> new ExportEntries();
            case "fake" -> new ServeFake();
            case "login" -> new LogIn();
            case "prompt" -> new ShowPrompt();
            case "doctor" -> new Doctor();
            case "logout" -> new LogOut();
            case COMPLETION -> new PrintCompletion();
            case MANUAL -> new PrintManual();
            default -> throw new IllegalArgumentException("there is no command " + name);
        };
    }

    private static CommandLine users() {
        var users = new ListUsers();
        return listing(users, users.asList());
    }

    /** What can only be listed is listed by its name alone, and by {@code list} as everything else. */
    private static CommandLine listing(Verb alone, Verb asList) {
        return new CommandLine(alone)
                .addSubcommand("list", CommandSpec.forAnnotatedObject(asList).name("list"));
    }

    private static CommandLine state() {
        var spec = CommandSpec.create().name("state");
        spec.usageMessage().description("Save the offline store to a document, or fill it from one.");
        return new CommandLine(spec).addSubcommand(new StateExport()).addSubcommand(new StateImport());
    }
}
