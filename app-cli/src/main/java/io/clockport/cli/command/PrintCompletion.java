package io.clockport.cli.command;

import io.clockport.cli.completion.Shell;
import io.clockport.cli.names.Likeness;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell reads to complete commands, options and names. */
@Command(
        name = "completion",
        description = "Print what teaches your shell to complete commands, options and names.",
        footer = {
            "",
            "Names are those that earlier commands came across; completing asks nobody.",
            "",
            "Examples:",
            "  eval \"$(clockport completion bash)\"            (in ~/.bashrc)",
            "  source <(clockport completion zsh)             (in ~/.zshrc, after compinit)",
            "  clockport completion fish > ~/.config/fish/completions/clockport.fish"
        })
public final class PrintCompletion implements Verb {

    /** The words to choose from. */
    static final class Shells extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Shells() {
            super(words().toList());
        }
    }

    @Parameters(paramLabel = "SHELL", completionCandidates = Shells.class, description = "bash, zsh or fish.")
    private String word = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Either<Problem, Answer> run(Desk desk) {
        return shell().map(shell -> shell.script(spec.root()))
                .map(script -> Either.<Problem, Answer>right(
                        new Answer(script, Json.object("shell", word.toLowerCase(Locale.ROOT), "script", script))))
                .orElseGet(() -> unknown().asLeft());
    }

    private Optional<Shell> shell() {
        return Arrays.stream(Shell.values())
                .filter(shell -> shell.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private Problem unknown() {
        var near = Likeness.to(word, words());
        return Problem.usage(
                "there is no completion for the shell \"" + word + "\"",
                near.isEmpty()
                        ? "choose from " + String.join(", ", words().toList())
                        : "did you mean " + String.join(" or ", near) + "?");
    }

    private static Stream<String> words() {
        return Arrays.stream(Shell.values()).map(Shell::word);
    }
}
