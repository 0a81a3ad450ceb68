package io.clockport.cli.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files that only their owner can open, and that are whole or as they were before. */
public final class PrivateFile {

    private PrivateFile() {}

    /** Writes the file; where a link stands in its place, the file that it leads to. Missing folders are made. */
    public static Path write(Path file, String text) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        var folder = folder(target.resolveSibling(".").normalize());
        // A draft that is made so is open to its owner only.
        var draft = Files.createTempFile(folder, ".clockport", ".part");
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null
                ? Files.createDirectories(folder)
                : Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
}
