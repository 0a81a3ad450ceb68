package io.clockport.inmemory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells a store file that was cut from a whole one. MVStore opens a cut file at the last version that it still finds, which
 * is right after a crash and loses answered writes after a cut: so after a clean shutdown, whose header says where the last
 * chunk lies, the file must reach to the end of that chunk.
 */
final class WholeFile {

    private static final int HEADER_LENGTH = 256;
    private static final int SMALLEST = 2 * 4096;

    private WholeFile() {}

    static boolean isCut(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            if (channel.size() > 0 && channel.size() < SMALLEST) {
                return true;
            }
            var store = header(channel, 0);
            if (!"1".equals(store.get("clean"))) {
                return false;
            }
            long size = channel.size();
            return endOfLastChunk(channel, store).map(end -> end > size).orElse(true);
        }
    }

    /** The version that the file had when it was closed cleanly; 0 when it was not. */
    static long version(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            var store = header(channel, 0);
            return "1".equals(store.get("clean")) ? hex(store, "version").orElse(0L) : 0;
        }
    }

    private static Optional<Long> endOfLastChunk(FileChannel channel, Map<String, String> store) throws IOException {
        long blockSize = hex(store, "blockSize").orElse(4096L);
        var block = hex(store, "block");
        if (block.isEmpty()) {
            return Optional.empty();
        }
        return hex(header(channel, block.get() * blockSize), "len").map(length -> (block.get() + length) * blockSize);
    }

    private static Optional<Long> hex(Map<String, String> header, String key) {
        try {
            return Optional.ofNullable(header.get(key)).map(value -> Long.parseLong(value, 16));
        } catch (NumberFormatException damaged) {
            return Optional.empty();
        }
    }

    /** A header is one line of {@code key:value} pairs between commas. */
    private static Map<String, String> header(FileChannel channel, long position) throws IOException {
        var bytes = ByteBuffer.allocate(HEADER_LENGTH);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, position + bytes.position());
        }
        var line = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        var pairs = new HashMap<String, String>();
        for (var pair : line.split("\n", 2)[0].split(",", -1)) {
            var parts = pair.split(":", 2);
            if (parts.length == 2) {
                pairs.put(parts[0].strip(), parts[1].strip());
            }
        }
        return pairs;
    }
}
