package io.clockport.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

/** An answer as it was given once: what one contestant said, for the other to say again. */
record CannedAnswer(String headers, String body) {

    /** How the bytes are cut is each server's own affair. */
    private static final Set<String> FRAMING = Set.of("content-length", "transfer-encoding", "connection");

    static CannedAnswer read(Path folder, Call call) throws IOException {
        return new CannedAnswer(
                Files.readString(folder.resolve(call + ".headers")), Files.readString(folder.resolve(call + ".body")));
    }

    void write(Path folder, Call call) throws IOException {
        Files.writeString(folder.resolve(call + ".headers"), headers);
        Files.writeString(folder.resolve(call + ".body"), body);
    }

    void eachHeader(BiConsumer<String, String> action) {
        headers.lines().map(line -> line.split(":", 2)).forEach(header -> {
            if (!FRAMING.contains(header[0].toLowerCase(Locale.ROOT))) {
                action.accept(header[0], header[1].strip());
            }
        });
    }
}
