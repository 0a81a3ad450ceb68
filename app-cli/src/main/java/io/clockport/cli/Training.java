package io.clockport.cli;

import io.clockport.cli.config.PrivateFile;
import io.clockport.fake.FakeClockifyServer;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.junit.InMemorySimulation;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.NewTimer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;

/**
 * Does what people do most, in one process, while the JVM takes note of what that needs: run when the distribution is made, for
 * its archives of classes. It works in a folder of its own and with a fake of its own, and ends as a command does. With the
 * argument {@code status} it asks the offline store what runs and nothing else.
 */
final class Training {

    private Training() {}

    public static void main(String[] args) throws IOException {
        var folder = Files.createTempDirectory("clockport-training");
        try {
            if (args.length == 1 && args[0].equals("status")) {
                status(folder);
            } else {
                offline(folder);
                overHttp(folder);
            }
        } finally {
            delete(folder);
        }
        Main.end(0);
    }

    /** The timer is started without a command line, which would bring in the parser. */
    private static void status(Path folder) {
        var store = offlineIn(folder);
        var now = Surroundings.ofThisProcess().clock();
        try (var account = Patience.open(folder.resolve("time.store"), now).get()) {
            var timer = new NewTimer(EntryDetails.describedAs(Description.of("Reading")), now.instant());
            account.in(account.workspace()).timeEntries().start(account.me(), timer);
        }
        for (int i = 0; i < 3; i++) {
            run(store, "status");
        }
    }

    private static void offline(Path folder) throws IOException {
        var config = folder.resolve("config.toml");
        var store = offlineIn(folder);
        run(store, "start", "Reading", "-p", "Website", "-t", "urgent", "--create");
        run(store, "status");
        run(store, "status", "--json");
        run(store, "stop");
        run(store, "log", "1h30m", "Icons", "-p", "web");
        run(store, "last");
        run(store, "report", "week");
        run(store, "projects", "list");
        PrivateFile.write(config, "[profile.default]\nzone = \"Europe/Berlin\"\ntarget = \"8h\"\n");
        run(store, "status");
    }

    private static Map<String, String> offlineIn(Path folder) {
        return Map.of(
                "CLOCKPORT_STORE", folder.resolve("time.store").toString(),
                "CLOCKPORT_CONFIG", folder.resolve("config.toml").toString(),
                "XDG_CACHE_HOME", folder.resolve("cache").toString());
    }

    private static void overHttp(Path folder) {
        var server = FakeClockifyServer.over(InMemorySimulation.of(InMemoryClockify.seeded()))
                .on(0)
                .listen()
                .toCompletableFuture()
                .join();
        try {
            var there = Map.of(
                    "CLOCKPORT_URL", server.uri().toString(),
                    "CLOCKIFY_API_KEY", "olga-key",
                    "CLOCKPORT_CONFIG", folder.resolve("none.toml").toString(),
                    "XDG_CACHE_HOME", folder.resolve("cache").toString());
            run(there, "start", "Reading");
            run(there, "status");
            run(there, "stop");
            run(there, "status");
        } finally {
            server.stop().toCompletableFuture().join();
        }
    }

    private static void run(Map<String, String> variables, String... line) {
        var here = Surroundings.ofThisProcess();
        Main.run(
                line,
                new Surroundings(
                        variables,
                        here.clock(),
                        here.zone(),
                        here.system(),
                        "",
                        here.terminal(),
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        OutputStream.nullOutputStream()));
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
        }
    }
}
