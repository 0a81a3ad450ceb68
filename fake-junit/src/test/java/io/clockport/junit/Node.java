package io.clockport.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/** Programs for node that have the fake as their proxy. Packages are where NODE_PATH leads: {@code npm install} them somewhere. */
final class Node {

    /** What a program printed, both streams in one, and how it ended. */
    record Run(int exit, String output) {}

    private final Path directory;
    private final Map<String, String> variables;

    private Node(Path directory, Map<String, String> variables) {
        this.directory = directory;
        this.variables = variables;
    }

    static Node behind(ServedFake proxy, Path directory) {
        var url = "http://127.0.0.1:" + proxy.port();
        return new Node(directory, Map.of("https_proxy", url, "http_proxy", url, "no_proxy", "", "NO_PROXY", ""));
    }

    /** Trusts this certificate besides those that everybody trusts. */
    Node trusting(String pem) {
        var more = new HashMap<>(variables);
        more.put("NODE_EXTRA_CA_CERTS", write("fake.pem", pem).toString());
        return new Node(directory, more);
    }

    /** Whether there is a node, and this package for it. */
    boolean has(String npmPackage) throws InterruptedException {
        return run("-e", "require.resolve('" + npmPackage + "')").exit() == 0;
    }

    /** Runs a script that lies beside the tests. */
    Run script(String name, String... arguments) throws InterruptedException {
        try (var source = Objects.requireNonNull(Node.class.getResourceAsStream(name))) {
            var script = directory.resolve(name);
            Files.copy(source, script);
            var command = new ArrayList<>(List.of(script.toString()));
            command.addAll(List.of(arguments));
            return run(command.toArray(String[]::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Run run(String... arguments) throws InterruptedException {
        var command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        var output = directory.resolve("output");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(variables);
        try {
            var process = builder.start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Run(-1, "node does not come to an end");
            }
            return new Run(process.exitValue(), Files.readString(output));
        } catch (IOException noNode) {
            return new Run(-1, noNode.toString());
        }
    }

    private Path write(String name, String text) {
        try {
            return Files.writeString(directory.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
