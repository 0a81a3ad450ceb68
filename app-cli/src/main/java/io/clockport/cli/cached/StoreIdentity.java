package io.clockport.cli.cached;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Tells what a store holds from everything that it ever held before, without opening it as a store. Its file begins with two copies
 * of a header that names the last version and says whether the store was closed since; a commit is not done before that changed.
 * Whoever works with a store holds a lock on the whole file, so it is looked at under a lock of our own, which others that only look
 * may have too.
 *
 * @param header what a store that nobody works with says of itself
 * @param file the file it is in, as it was meanwhile
 */
public record StoreIdentity(String header, FileIdentity file) {

    private static final int BLOCK = 4096;
    private static final int LONGEST = 256;

    /** Fails when somebody works with the store, or whoever did left it open: then only the store itself knows what it holds. */
    public static StoreIdentity of(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
            if (lock == null) {
                throw new IOException("somebody works with " + file);
            }
            var header = header(channel, 0);
            if (!header.equals(header(channel, BLOCK)) || !("," + header + ",").contains(",clean:1,")) {
                throw new IOException("nobody closed " + file);
            }
            return new StoreIdentity(header, FileIdentity.of(file));
        }
    }

    /** Whether what is in it stayed the same. Its file changes even where it is opened and closed again. */
    public boolean holdsTheSameAs(StoreIdentity other) {
        return header.equals(other.header) && file.which().equals(other.file.which());
    }

    String lines() {
        return header + "\n" + file.line() + "\n";
    }

    private static String header(FileChannel channel, long position) throws IOException {
        var bytes = ByteBuffer.allocate(LONGEST);
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, position + bytes.position());
        }
        var text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        int end = text.indexOf('\n');
        if (end < 0) {
            throw new IOException("no header");
        }
        return text.substring(0, end);
    }
}
