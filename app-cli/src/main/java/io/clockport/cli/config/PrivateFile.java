package io.clockport.cli.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.ThreadLocalRandom;

/** Writes files that only their owner can open, and that are whole or as they were before. */
public final class PrivateFile {

    private PrivateFile() {}

    /** Writes the file; where a link stands in its place, the file that it leads to. Missing folders are made. */
    public static Path write(Path file, String text) throws IOException {
        var target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        var folder = folder(target.resolveSibling(".").normalize());
        var draft = draft(folder);
        try {
            Files.writeString(draft, text, StandardCharsets.UTF_8, StandardOpenOption.SYNC);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /**
     * A new file, open to its owner only. That it is new makes it safe, not that nobody guesses its name, and so no secure
     * chance is set up for that, which takes longer than all the rest here.
     */
    private static Path draft(Path folder) throws IOException {
        var chance = Long.toHexString(ThreadLocalRandom.current().nextLong());
        return Files.createFile(folder.resolve(".clockport" + chance + ".part"), only(folder, "rw-------"));
    }

    private static Path folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return folder;
        }
        return Files.createDirectories(folder, only(folder, "rwx------"));
    }

    /** What keeps others out, where files have such rights. */
    private static FileAttribute<?>[] only(Path place, String rights) {
        return Files.getFileAttributeView(place, PosixFileAttributeView.class) == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                };
    }
}
