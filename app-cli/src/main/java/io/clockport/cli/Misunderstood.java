package io.clockport.cli;

import io.clockport.cli.names.Likeness;
import io.clockport.cli.names.Synonyms;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.words.Durations;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what was not understood in a command line, and what may have been meant. */
final class Misunderstood {

    private Misunderstood() {}

    static Problem from(ParameterException misunderstood) {
        var command = misunderstood.getCommandLine();
        if (misunderstood instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return unknown(unmatched.getUnmatched().get(0), command);
        }
        if (misunderstood instanceof MissingParameterException missing
                && !missing.getMissing().isEmpty()) {
            return missing(missing.getMissing().get(0), command);
        }
        return Problem.usage(firstLine(misunderstood), help(command));
    }

    /** A command that only groups others was called alone. */
    static Problem incomplete(CommandLine command) {
        return Problem.usage(
                "what to do with " + command.getCommandName() + " is missing",
                "one of: " + String.join(", ", names(command).toList()));
    }

    private static Problem unknown(String word, CommandLine command) {
        var negative = Durations.negative(word);
        if (negative.isPresent()) {
            return negative.get();
        }
        var isOption = word.startsWith("-");
        var near = isOption ? likeOption(word.split("=", 2)[0], command) : Likeness.to(word, names(command));
        return Problem.usage(
                "\"" + word + "\" is not "
                        + (isOption
                                ? "an option"
                                : names(command).findAny().isPresent() ? "a command" : "expected here"),
                near.isEmpty() ? help(command) : "did you mean " + String.join(" or ", near) + "?");
    }

    /**
     * What means the same comes before what looks alike: for edit, {@code --start} is {@code --from} and not {@code --store}.
     * All options of one letter look alike, which tells nobody anything.
     */
    private static List<String> likeOption(String word, CommandLine command) {
        if (Synonyms.areThereOf(word)) {
            return Synonyms.of(word, options(command));
        }
        return word.startsWith("--") ? Likeness.to(word, options(command)) : List.of();
    }

    private static Problem missing(ArgSpec argument, CommandLine command) {
        var label = argument.paramLabel();
        return argument instanceof OptionSpec option && !option.required()
                ? Problem.usage("a value is missing: " + option.longestName() + "=" + label, help(command))
                : Problem.usage(
                        "missing: " + (argument instanceof OptionSpec option ? option.longestName() + "=" : "") + label,
                        help(command));
    }

    private static Stream<String> names(CommandLine command) {
        return command.getSubcommands().keySet().stream();
    }

    private static Stream<String> options(CommandLine command) {
        return command.getCommandSpec().options().stream().flatMap(option -> Stream.of(option.names()));
    }

    private static String help(CommandLine command) {
        return "see " + command.getCommandSpec().qualifiedName() + " --help";
    }

    private static String firstLine(ParameterException misunderstood) {
        var message = String.valueOf(misunderstood.getMessage());
        return List.of(message.split("\n", 2)).get(0);
    }
}
