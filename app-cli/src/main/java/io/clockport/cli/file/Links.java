package io.clockport.cli.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a name leads. What is written there keeps the link, which goes on leading to it. */
public final class Links {

    private Links() {}

    /** The name itself when it is no link, or one that leads nowhere. */
    public static Path end(Path file) {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (IOException leadsNowhere) {
            return file;
        }
    }
}
