package io.clockport.cli.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why something could not be done with a file, without the file's name, with which exceptions begin or which is all they say. */
public final class Reason {

    private Reason() {}

    public static String of(IOException trouble) {
        if (trouble instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (trouble instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (trouble instanceof NotDirectoryException) {
            return "its folder is a file";
        }
        var reason = trouble instanceof FileSystemException about ? about.getReason() : trouble.getMessage();
        return reason == null ? trouble.getClass().getSimpleName() : reason;
    }
}
