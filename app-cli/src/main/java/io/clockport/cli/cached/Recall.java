package io.clockport.cli.cached;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Map;
import java.util.TimeZone;

/**
 * Shows the status that was shown before, from the file that is named, if a status would say the same now. In every other case it
 * says nothing and ends with an exit code of its own, and whoever started it asks for the status in full.
 */
public final class Recall {

    private static final int ASK_IN_FULL = 10;

    private Recall() {}

    public static void main(String[] args) {
        if (!show(args)) {
            System.exit(ASK_IN_FULL);
        }
    }

    private static boolean show(String[] args) {
        try {
            var text = text(
                    Path.of(args[0]), System.getenv(), TimeZone.getDefault().getID(), Clock.systemUTC());
            new FileOutputStream(FileDescriptor.out).write(text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException | RuntimeException doubt) {
            return false;
        }
    }

    /** What a status says now, or an exception when this file cannot tell. */
    public static String text(Path file, Map<String, String> variables, String zone, InstantSource clock)
            throws IOException {
        var cached = CachedStatus.read(Files.readString(file));
        var store = StoreIdentity.of(Path.of(cached.store()));
        var now = clock.instant();
        if (!FileIdentity.of(file).isPrivateLike(store.file())
                || !cached.basis().equals(Basis.of(variables, zone, store, cached.files()))
                || !cached.shown().fits(now)) {
            throw new IOException("something changed");
        }
        return cached.shown().text().at(now);
    }
}
