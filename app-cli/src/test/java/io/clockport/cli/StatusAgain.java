package io.clockport.cli;

import io.clockport.cli.cached.Recall;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The plain status of one store: as the command says it, and as it is shown again from the file that the command left. */
final class StatusAgain {

    private final Path file;
    private final Map<String, String> variables = new HashMap<>();
    private final Terminal terminal;
    private String zone = "Europe/Berlin";

    StatusAgain(Path store) {
        this.file = store.resolveSibling(store.getFileName() + ".status");
        this.terminal = Terminal.at(store).keepingStatusIn(file);
        variables.put("CLOCKPORT_STORE", store.toString());
        with("CLOCKPORT_CONFIG", store.resolveSibling("config.toml").toString());
    }

    Path file() {
        return file;
    }

    StatusAgain with(String variable, String value) {
        variables.put(variable, value);
        terminal.with(variable, value);
        return this;
    }

    StatusAgain in(String system) {
        zone = system;
        terminal.in(system);
        return this;
    }

    /** What the command says, which leaves it in the file where that can be. */
    String asked(Instant now) {
        var outcome = terminal.now(now.toString()).run("status");
        if (outcome.code() != 0) {
            throw new AssertionError(outcome.err());
        }
        return outcome.out();
    }

    StatusAgain given(Instant now, String... line) {
        terminal.now(now.toString()).given(line);
        return this;
    }

    /** For a command that may be refused. */
    void run(Instant now, String... line) {
        terminal.now(now.toString()).run(line);
    }

    /** What is shown without asking; nothing where the file cannot tell. */
    Optional<String> recalled(Instant now) {
        try {
            return Optional.of(Recall.text(file, variables, zone, InstantSource.fixed(now)));
        } catch (IOException | RuntimeException doubt) {
            return Optional.empty();
        }
    }

    /** Whether asking says what is shown without asking; nothing where nothing is. */
    Optional<Boolean> recallsWhatIsSo(Instant now) {
        var recalled = recalled(now);
        var asked = asked(now);
        return recalled.map(asked::equals);
    }
}
