package io.clockport.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A terminal of a test: every command line runs as it would in a process of its own, at the time that the test says. */
final class Terminal {

    private final Map<String, String> variables = new HashMap<>();
    private Instant now = Instant.parse("2026-03-04T09:00:00Z");
    private String answers = "";
    private boolean person;
    private ZoneId zone = ZoneId.of("Europe/Berlin");
    private Optional<String> statusFile = Optional.empty();

    private Terminal(Path store) {
        variables.put("CLOCKPORT_STORE", store.toString());
    }

    /** On Wednesday 4 March 2026 at 10:00 in Berlin. */
    static Terminal at(Path store) {
        return new Terminal(store);
    }

    /** What a command line came to. */
    record Outcome(int code, String out, String err) {}

    Terminal now(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    Terminal with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    Terminal without(String variable) {
        variables.remove(variable);
        return this;
    }

    Terminal in(String system) {
        zone = ZoneId.of(system);
        return this;
    }

    /** Started by a launcher that looks there for a status to show again. */
    Terminal keepingStatusIn(Path file) {
        statusFile = Optional.of(file.toString());
        return this;
    }

    /** Somebody sits there and types this when asked. */
    Terminal person(String lines) {
        person = true;
        answers = lines;
        return this;
    }

    /** Nobody sits there, and this comes on the input. */
    Terminal input(String text) {
        person = false;
        answers = text;
        return this;
    }

    Outcome run(String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = run(out, err, args);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    int run(OutputStream out, OutputStream err, String... args) {
        return Main.run(args, surroundings(out, err));
    }

    /** For commands that a test needs and does not look at. */
    Terminal given(String... args) {
        var outcome = run(args);
        if (outcome.code() != 0) {
            throw new AssertionError(String.join(" ", args) + " failed: " + outcome.err());
        }
        return this;
    }

    Surroundings surroundings(OutputStream out, OutputStream err) {
        InputStream in = new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8));
        return new Surroundings(
                Map.copyOf(variables),
                InstantSource.fixed(now),
                zone,
                "Linux",
                "",
                person,
                in,
                out,
                err,
                question -> Prompt.ask(question, in, err),
                OptionalInt::empty,
                statusFile);
    }
}
