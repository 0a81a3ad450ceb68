package io.clockport.cli;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs a command of the shell for what it prints. Neither that nor what it complains about is shown to anybody. */
final class Program {

    private static final int MOST = 64 * 1024;
    private static final Duration GRACE = Duration.ofSeconds(2);

    private final Map<String, String> variables;
    private final String system;
    private final Duration patience;

    Program(Surroundings around, Duration patience) {
        this(around.variables(), around.system(), patience);
    }

    Program(Map<String, String> variables, String system, Duration patience) {
        this.variables = variables;
        this.system = system;
        this.patience = patience;
    }

    /** What it prints, or a few words on why there is nothing: "it ended with 2". */
    Either<String, String> output(String command, String input) {
        try {
            var builder = new ProcessBuilder(shell(command)).redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().clear();
            builder.environment().putAll(variables);
            return outcome(builder.start(), input);
        } catch (IOException noShell) {
            return Either.left("there is no shell to run it");
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
            return Either.left("it was interrupted");
        }
    }

    private Either<String, String> outcome(Process process, String input) throws InterruptedException {
        var printed = CompletableFuture.supplyAsync(() -> read(process.getInputStream()), task -> {
            var reader = new Thread(task, "clockport-program");
            reader.setDaemon(true);
            reader.start();
        });
        try {
            give(input, process);
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Either.left("it took longer than " + patience.toSeconds() + " s");
            }
            return process.exitValue() == 0
                    ? Either.right(printed.get(GRACE.toMillis(), TimeUnit.MILLISECONDS))
                    : Either.left("it ended with " + process.exitValue());
        } catch (TimeoutException stillOpen) {
            return Either.left("it left something behind that goes on printing");
        } catch (ExecutionException unreadable) {
            return Either.left("its output cannot be read");
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void give(String input, Process process) {
        try (var in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException notWanted) {
            // How it ends tells.
        }
    }

    /** What prints without end is cut off, so that it ends. */
    private static String read(InputStream out) {
        try (out) {
            return new String(out.readNBytes(MOST), StandardCharsets.UTF_8);
        } catch (IOException cut) {
            return "";
        }
    }

    private List<String> shell(String command) {
        return system.toLowerCase(Locale.ROOT).startsWith("windows")
                ? List.of("cmd", "/c", command)
                : List.of("sh", "-c", command);
    }
}
