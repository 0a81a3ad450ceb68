package io.clockport.cli;

import io.clockport.cli.command.Answer;
import io.clockport.cli.command.Commands;
import io.clockport.cli.command.Verb;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.render.Json;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: one command line in, one exit code out. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args, Surroundings.ofThisProcess()));
    }

    /** Everything but the exit itself. */
    static int run(String[] args, Surroundings around) {
        var options = new Options();
        var output = new Output(around);
        try {
            return obey(Commands.under(options).parseArgs(args), options, around, output)
                    .number();
        } catch (ParameterException misunderstood) {
            return output.problem(Misunderstood.from(misunderstood)).number();
        } catch (RuntimeException | LinkageError | StackOverflowError defect) {
            return output.problem(Defect.explain(defect, options.debug())).number();
        }
    }

    private static ExitCode obey(ParseResult parsed, Options options, Surroundings around, Output output) {
        var said = parsed.asCommandLineList();
        var last = said.get(said.size() - 1);
        if (options.help() || parsed.originalArgs().isEmpty()) {
            return output.answer(last.getUsageMessage(Ansi.OFF));
        }
        if (options.version()) {
            return output.answer("clockport " + Version.ofThis() + "\n");
        }
        if (last.getCommandSpec().userObject() instanceof Verb verb) {
            return new Session(options, around)
                    .run(verb)
                    .fold(
                            problem -> output.problem(options.debug() ? problem.inFull() : problem),
                            answer -> output.answer(shown(answer, options)));
        }
        return output.problem(Misunderstood.incomplete(last));
    }

    private static String shown(Answer answer, Options options) {
        return options.quiet() ? "" : options.json() ? Json.write(answer.data()) + "\n" : answer.text();
    }
}
