package io.clockport.cli;

import io.clockport.cli.command.Answer;
import io.clockport.cli.command.Status;
import io.clockport.cli.command.Verb;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.render.Json;

/** The program: one command line in, one exit code out. Knows nothing of the parser, so that a short line loads nothing of it. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        end(run(args, Surroundings.ofThisProcess()));
    }

    /** The only place that ends the process. */
    static void end(int code) {
        System.exit(code);
    }

    /** Everything but the exit itself. */
    static int run(String[] args, Surroundings around) {
        var output = new Output(around);
        var plain = ShortLine.status(args);
        return plain.isPresent() ? status(plain.get(), around, output) : LongLine.run(args, around, output);
    }

    private static int status(Options options, Surroundings around, Output output) {
        try {
            return run(new Status(), options, around, output).number();
        } catch (RuntimeException | LinkageError | StackOverflowError defect) {
            return output.problem(Defect.explain(defect, options.debug())).number();
        }
    }

    static ExitCode run(Verb verb, Options options, Surroundings around, Output output) {
        return new Session(options, around)
                .run(verb)
                .fold(
                        problem -> output.problem(options.debug() ? problem.inFull() : problem),
                        answer -> output.answer(shown(answer, options)));
    }

    private static String shown(Answer answer, Options options) {
        return options.quiet() ? "" : options.json() ? Json.write(answer.data()) + "\n" : answer.text();
    }
}
