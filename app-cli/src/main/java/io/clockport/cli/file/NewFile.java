package io.clockport.cli.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file that appears under its name only when it is whole, readable for its owner only. */
public final class NewFile {

    private NewFile() {}

    /** What writes the content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** Refuses to write over a file that is there. */
    public static void write(Path file, Content content) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var draft = draft(file, content);
        try {
            publish(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Puts the new content in the place of what is there, all at once; a link keeps leading to it. */
    public static void replace(Path file, Content content) throws IOException {
        var target = Links.end(file);
        var draft = draft(target, content);
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Gives a finished draft its name, unless somebody else took the name meanwhile. */
    public static void publish(Path draft, Path file) throws IOException {
        try {
            // Unlike a move, a link never replaces anything, and is there or not at every moment.
            Files.createLink(file, draft);
            Files.delete(draft);
        } catch (UnsupportedOperationException noLinksHere) {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException taken) {
            throw taken;
        } catch (FileSystemException noLinksHere) {
            Files.move(draft, file);
        }
    }

    private static Path draft(Path file, Content content) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        var draft = Files.createTempFile(folder, ".clockport", ".part");
        try (var out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8, StandardOpenOption.SYNC)) {
            content.writeTo(out);
            return draft;
        } catch (IOException trouble) {
            Files.deleteIfExists(draft);
            throw trouble;
        }
    }
}
