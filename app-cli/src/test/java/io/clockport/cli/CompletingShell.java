package io.clockport.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real shell that has read the script for it, and completes what a test types. Skipped where there is no such shell. While bash
 * or zsh completes there is no program on its path, so that it can start none.
 */
final class CompletingShell {

    /** Prints each reply and then each word of the line, completed with the first reply and executed. */
    private static final String BASH = """
            source "$1"
            compopt() { :; }
            COMP_WORDBREAKS=$' \\t\\n"\\'@><=;|&(:'
            PATH=/nowhere
            COMP_LINE=$2 COMP_POINT=${#2}
            _clockport clockport
            printf '%s\\n' "${COMPREPLY[@]}" --
            clockport() { printf '%s\\n' "$@"; }
            _clockport_split "$2"
            eval "${2%"$typed"}${COMPREPLY[0]}$open"
            """;

    /** The parts of zsh that show matches are replaced by ones that print them; zsh itself quotes them and compares. */
    private static final String ZSH = """
            compdef() { :; }
            source "$1"
            compadd() { print -rl -- "${candidates[@]}"; }
            _describe() { print -rl -- "${(@)described%%:*}"; }
            _files() { print files; }
            compset() { PREFIX=${PREFIX#*=}; }
            PATH=/nowhere
            words=("${(z)2}")
            [[ $2 == *' ' ]] && words+=('')
            CURRENT=$#words PREFIX=${words[-1]}
            _clockport
            """;

    private static final String FISH = """
            source $argv[1]
            complete -C $argv[2]
            """;

    private final Path folder;
    private final String shell;
    private final Terminal terminal;
    private final Map<String, String> variables = new HashMap<>();

    CompletingShell(Path folder, String shell, Terminal terminal) {
        assumeTrue(isHere(shell), "there is no " + shell + " on this machine");
        this.folder = folder;
        this.shell = shell;
        this.terminal = terminal;
    }

    static boolean isHere(String shell) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, shell)));
    }

    CompletingShell with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** What is offered for a line, each without its description. */
    List<String> offers(String line) throws IOException, InterruptedException {
        return answer(line).stream()
                .takeWhile(word -> !word.equals("--"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replaceFirst("\t.*", ""))
                .toList();
    }

    /** In bash: what the program is given when the line is completed and executed. */
    List<String> executed(String line) throws IOException, InterruptedException {
        return answer(line).stream()
                .dropWhile(word -> !word.equals("--"))
                .skip(1)
                .toList();
    }

    private List<String> answer(String line) throws IOException, InterruptedException {
        var script = Files.writeString(
                folder.resolve("clockport." + shell),
                terminal.run("completion", shell).out());
        var driver = Files.writeString(
                folder.resolve("driver." + shell),
                switch (shell) {
                    case "bash" -> BASH;
                    case "zsh" -> ZSH;
                    default -> FISH;
                });
        var out = folder.resolve("said.txt");
        var process = new ProcessBuilder(shell, driver.toString(), script.toString(), line)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("CLOCKPORT_") || name.startsWith("XDG_"));
        process.environment().put("HOME", folder.toString());
        process.environment().put("LC_ALL", "C.UTF-8");
        process.environment().putAll(variables);
        process.start().waitFor();
        return Arrays.asList(Files.readString(out).split("\n"));
    }
}
