package io.clockport.cli.file;

import java.nio.file.Path;
import java.util.Optional;

/** What stands behind the last dot of a file's name, which says in which form people expect it to be. */
public final class FileEnding {

    private FileEnding() {}

    /** Nothing for a name without a dot, or with one at its beginning only. */
    public static Optional<String> of(Path file) {
        var name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 1 ? Optional.empty() : Optional.of(name.substring(dot + 1));
    }
}
