package io.clockport.cli.completion;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What completes a value: the names of some kind, files, some words, or nothing. It follows from how help calls the value, so that
 * a new option needs to say nothing more.
 *
 * @param kind {@code project}, for instance, {@code file}, or blank
 * @param words what can be written, where that is known beforehand
 */
record Filling(String kind, List<String> words) {

    static final Filling NONE = new Filling("", List.of());

    private static final List<String> DAYS = List.of("today", "yesterday", "week", "last-week", "month", "last-month");
    private static final List<String> DIVISIONS = List.of("project", "client", "task", "tag", "day", "billable");

    private static final Map<String, Filling> BY_LABEL = Map.of(
            "PROJECT", named("project"),
            "TASK", named("task"),
            "TAG", named("tag"),
            "CLIENT", named("client"),
            "WORKSPACE", named("workspace"),
            "FILE", named("file"),
            "DAYS", oneOf(DAYS),
            "WHAT", oneOf(DIVISIONS));

    private static final Map<String, String> KINDS =
            Map.of("projects", "project", "clients", "client", "tags", "tag", "tasks", "task");

    /** Taking back into use is for what is out of use; what is new has no name yet; a deletion is for all. */
    private static final Map<String, String> STATES =
            Map.of("restore", "-retired", "reopen", "-retired", "delete", "-any", "rename", "-any");

    Filling {
        words = List.copyOf(words);
    }

    static Filling of(ArgSpec argument, CommandSpec command) {
        var candidates = argument.completionCandidates();
        if (candidates != null) {
            return oneOf(StreamSupport.stream(candidates.spliterator(), false).toList());
        }
        if (argument instanceof OptionSpec option && option.longestName().equals("--workspace")) {
            return named("workspace");
        }
        return argument.paramLabel().equals("NAME")
                ? nameIn(command)
                : BY_LABEL.getOrDefault(argument.paramLabel(), NONE);
    }

    /** Of an argument in the place after others; one that may be repeated fills all places that follow. */
    static List<Filling> inOrder(CommandSpec command) {
        return command.positionalParameters().stream()
                .sorted(Comparator.comparingInt(argument -> argument.index().min()))
                .map(argument -> of(argument, command))
                .toList();
    }

    boolean isNothing() {
        return kind.isEmpty() && words.isEmpty();
    }

    private static Filling nameIn(CommandSpec command) {
        var parent = command.parent();
        var kind = parent == null ? null : KINDS.get(parent.name());
        return kind == null || command.name().equals("add")
                ? NONE
                : named(kind + STATES.getOrDefault(command.name(), ""));
    }

    private static Filling named(String kind) {
        return new Filling(kind, List.of());
    }

    private static Filling oneOf(List<String> words) {
        return new Filling("", words);
    }
}
