package io.clockport.cli;

import io.clockport.cli.command.Commands;
import io.clockport.cli.command.Verb;
import io.clockport.cli.config.Colors;
import io.clockport.cli.manual.HelpText;
import io.clockport.cli.problem.ExitCode;
import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Any line at all, read by the parser. */
final class LongLine {

    private LongLine() {}

    static int run(String[] typed, Surroundings around, Output output) {
        var args = meant(typed);
        var unreadable = Unreadable.in(args);
        if (unreadable.isPresent()) {
            return output.problem(unreadable.get()).number();
        }
        var options = new Options();
        try {
            var parsed = Commands.mentionedIn(args, options).parseArgs(args);
            return obey(parsed, options, around, output).number();
        } catch (ParameterException misunderstood) {
            return explain(args, output).number();
        } catch (RuntimeException | LinkageError | StackOverflowError defect) {
            return output.problem(Defect.explain(defect, options.debug())).number();
        }
    }

    /** {@code help start} is what many programs understand by {@code start --help}. */
    private static String[] meant(String[] typed) {
        return typed.length == 0 || !typed[0].equals("help")
                ? typed
                : Stream.concat(Arrays.stream(typed).skip(1), Stream.of("--help"))
                        .toArray(String[]::new);
    }

    /** Reads the line again as one of all commands: what was meant may be another than those it mentions. */
    private static ExitCode explain(String[] args, Output output) {
        var options = new Options();
        try {
            Commands.under(options).parseArgs(args);
            throw new IllegalStateException("understood after all");
        } catch (ParameterException misunderstood) {
            return output.problem(Misunderstood.from(misunderstood));
        }
    }

    private static ExitCode obey(ParseResult parsed, Options options, Surroundings around, Output output) {
        var said = parsed.asCommandLineList();
        var last = said.get(said.size() - 1);
        if (options.help() || parsed.originalArgs().isEmpty()) {
            var help = said.size() == 1 ? Commands.under(new Options()) : last;
            return output.answer(
                    HelpText.of(help, Looks.of(Colors.NEVER, around).width()));
        }
        if (options.version()) {
            return output.answer("clockport " + Version.ofThis() + "\n");
        }
        if (last.getCommandSpec().userObject() instanceof Verb verb) {
            return Main.run(verb, options, around, output);
        }
        return output.problem(Misunderstood.incomplete(said.size() == 1 ? Commands.under(new Options()) : last));
    }
}
