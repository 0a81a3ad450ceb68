package io.clockport.cli;

import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Seed;
import io.clockport.junit.InMemorySimulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The example company that a trial has to itself, in a store of this machine or behind HTTP; Olga sits at the terminal. */
record Company(Path folder, Terminal terminal, Served served) implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("\\b[0-9a-f]{24}\\b");
    private static final Instant NOW = Instant.parse("2026-03-30T08:00:00Z");

    static Company behindHttp(Path folder) {
        var served = Served.company();
        return new Company(folder, equipped(served.terminal("olga-key", folder.resolve("none")), folder), served);
    }

    /** A store that holds the same company, to be copied for each trial. */
    static Path store(Path folder) {
        var store = folder.resolve("company.store");
        InMemoryClockify.builder()
                .clock(InstantSource.fixed(NOW))
                .seed(Seed.demo())
                .open(store)
                .get()
                .close();
        return store;
    }

    /** The same terminal on a copy of that store. */
    static Terminal offline(Path folder, Path store) {
        try {
            var copy = Files.copy(store, folder.resolve("time.store"));
            return equipped(Terminal.at(copy).now(NOW.toString()), folder);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Terminal equipped(Terminal terminal, Path folder) {
        return terminal.with("CLOCKPORT_CONFIG", folder.resolve("config.toml").toString())
                .with("XDG_CACHE_HOME", folder.resolve("cache").toString())
                .input("olga-key\n");
    }

    /** Everything that the service keeps, but for what ids are called. */
    String state() {
        return numbered(InMemorySimulation.of(served.fake()).state());
    }

    /** Ids differ from run to run; which of them are the same is what matters. */
    String numbered(String text) {
        Map<String, String> ids = new LinkedHashMap<>();
        return ID.matcher(text.replace(folder.toString(), "FOLDER").replace(served.uri(), "URL"))
                .replaceAll(found ->
                        Matcher.quoteReplacement(ids.computeIfAbsent(found.group(), id -> "ID" + (ids.size() + 1))));
    }

    static Path folderIn(Path parent) {
        try {
            return Files.createTempDirectory(parent, "trial");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    @Override
    public void close() {
        served.close();
    }
}
