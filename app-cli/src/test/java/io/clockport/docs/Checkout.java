package io.clockport.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of this project, found from the module in which the tests run. */
public final class Checkout {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Checkout() {}

    /** Every page that a reader is meant to read, relative to the root. */
    static List<Path> pages() {
        return filesEndingWith(".md");
    }

    /** Every source file of every module, relative to the root. */
    public static List<Path> sources() {
        return filesEndingWith(".java");
    }

    public static String read(Path relative) {
        try {
            return Files.readString(ROOT.resolve(relative));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static void write(Path relative, String text) {
        try {
            Files.writeString(ROOT.resolve(relative), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public static Path absolute(Path relative) {
        return ROOT.resolve(relative);
    }

    public static Path relative(Path absolute) {
        return ROOT.relativize(absolute);
    }

    static boolean has(Path relative) {
        return Files.exists(ROOT.resolve(relative));
    }

    private static List<Path> filesEndingWith(String suffix) {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .map(ROOT::relativize)
                    .filter(Checkout::isWritten)
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isWritten(Path file) {
        for (var part : file) {
            if (part.toString().equals("target") || part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }
}
