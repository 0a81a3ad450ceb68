package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.prompt.Known;
import io.clockport.cli.render.Json;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Says on one line what runs, as far as the commands before this one know. */
@Command(
        name = "prompt",
        description = "Show what runs on one line, for a prompt or a status bar; asks nobody.",
        footer = {
            "",
            "Nothing is shown when nothing runs. A ? says that it may be otherwise by now: see clockport status.",
            "",
            "Examples:",
            "  set -g status-right '#(clockport prompt)'      (tmux)",
            "  clockport prompt --json"
        })
public final class ShowPrompt implements Verb {

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        return desk.known().map(known -> answer(known, desk.now()));
    }

    private static Answer answer(Optional<Known> known, Instant now) {
        var running = known.filter(found -> !found.id().isEmpty());
        return new Answer(
                running.flatMap(found -> found.line(now))
                        .map(line -> line + "\n")
                        .orElse(""),
                Json.object(
                        "known", known.isPresent(),
                        "line", running.flatMap(found -> found.line(now)),
                        "start", running.map(Known::since),
                        "doubtful", running.map(found -> found.isDoubtful(now))));
    }
}
