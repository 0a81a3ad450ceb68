package io.clockport.cli.command;

import io.clockport.cli.command.Check.Verdict;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Clean;
import io.clockport.cli.render.Json;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Looks at everything that commands rest on, and says what to do where something is wrong. */
@Command(
        name = "doctor",
        description = "Look at the configuration, the place, the key, the clock and the terminal, and say what to do.",
        footer = {
            "",
            "It changes nothing, and works without a network. It ends with 78 when something fails.",
            "",
            "Examples:",
            "  clockport doctor",
            "  clockport doctor --profile work --json"
        })
public final class Doctor implements Verb {

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        var checks = desk.checkUp();
        var answer = new Answer(
                checks.stream().map(Doctor::lines).collect(Collectors.joining()),
                Json.object("checks", checks.stream().map(Check::data).toList()));
        long failed =
                checks.stream().filter(check -> check.verdict() == Verdict.FAIL).count();
        if (failed == 0) {
            return Either.right(answer);
        }
        desk.announce(answer);
        return new Problem(
                        ExitCode.CONFIG,
                        failed + " of " + checks.size() + " checks failed: " + names(checks),
                        "do what stands beside them, then run clockport doctor again")
                .asLeft();
    }

    private static String names(List<Check> checks) {
        return checks.stream()
                .filter(check -> check.verdict() == Verdict.FAIL)
                .map(Check::about)
                .collect(Collectors.joining(", "));
    }

    private static String lines(Check check) {
        var line = String.format(
                Locale.ROOT, "%-4s  %-13s  %s\n", check.verdict().word(), check.about(), Clean.line(check.found()));
        return check.advice().isEmpty() ? line : line + " ".repeat(21) + Clean.line(check.advice()) + "\n";
    }
}
