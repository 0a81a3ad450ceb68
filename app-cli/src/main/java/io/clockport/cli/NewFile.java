package io.clockport.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file that appears under its name only when it is whole, readable for its owner only. */
final class NewFile {

    private NewFile() {}

    /** What writes the content. */
    @FunctionalInterface
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    static void write(Path file, Content content) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        var folder = file.toAbsolutePath().getParent();
        var draft = Files.createTempFile(folder, ".clockport", ".part");
        try {
            try (var out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8, StandardOpenOption.SYNC)) {
                content.writeTo(out);
            }
            Files.move(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The reason in an exception about a file, which otherwise begins with the file's name. */
    static String reason(IOException trouble) {
        var reason = trouble instanceof FileSystemException about ? about.getReason() : trouble.getMessage();
        return reason == null ? trouble.getClass().getSimpleName() : reason;
    }
}
