package io.clockport.cli;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** {@code clockport fake --json} on a thread of its own until it is closed. */
final class Serving implements AutoCloseable {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Thread thread;

    Serving(Terminal terminal, String... options) {
        var line =
                Stream.concat(Stream.of("fake", "--json"), Stream.of(options)).toArray(String[]::new);
        thread = new Thread(() -> terminal.run(out, new ByteArrayOutputStream(), line));
        thread.start();
        Awaitility.await().until(() -> text().contains("\n"));
    }

    String text() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The part in brackets. */
    String found(String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text());
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + text());
        }
        return matcher.group(1);
    }

    URI url() {
        return URI.create(found("\"url\":\"([^\"]+)\""));
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException wanted) {
            Thread.currentThread().interrupt();
        }
    }
}
