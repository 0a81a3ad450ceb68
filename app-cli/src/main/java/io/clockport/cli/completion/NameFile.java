package io.clockport.cli.completion;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names of one account in a file of plain lines, which a shell can read without starting this program. The first line says
 * how the account was chosen; a shell knows that from the same words. The second says which workspace that was.
 */
public final class NameFile {

    private static final String IN = "in\t";
    private static final int LONGEST_HEADING = 4_000;

    private final Path folder;
    private final String heading;

    private NameFile(Path folder, String heading) {
        this.folder = folder;
        this.heading = heading;
    }

    /** In {@code folder}, for the account that these options, or else their variables, choose; blank where nothing was said. */
    public static NameFile in(Path folder, String profile, String url, String store, String workspace) {
        return new NameFile(
                folder,
                String.join("\t", "profile=" + profile, "url=" + url, "store=" + store, "workspace=" + workspace));
    }

    /** Keeps what a command learnt. Completion is a convenience: where it cannot be kept the command goes well all the same. */
    public void keep(Notes notes) {
        if (notes.isEmpty() || heading.length() > LONGEST_HEADING || heading.contains("\n")) {
            return;
        }
        try {
            var before = read();
            var now = lines(notes.workspace(), notes.addedTo(known(before, notes.workspace())));
            if (!now.equals(before)) {
                write(now);
            }
        } catch (IOException cannotBeKept) {
            // See above.
        }
    }

    Path path() {
        return folder.resolve(digest() + ".names");
    }

    private List<String> read() throws IOException {
        return Files.isRegularFile(path()) ? Files.readAllLines(path()) : List.of();
    }

    private List<String> lines(String workspace, KnownNames names) {
        return Stream.concat(
                        Stream.of(heading, IN + workspace),
                        names.byId().values().stream().map(KnownName::line))
                .toList();
    }

    /** The same words choose another workspace when a profile was changed meanwhile. */
    private static KnownNames known(List<String> lines, String workspace) {
        return lines.size() > 2 && lines.get(1).equals(IN + workspace)
                ? KnownNames.NONE.with(lines.stream()
                        .skip(2)
                        .filter(KnownName::isLine)
                        .map(KnownName::ofLine)
                        .toList())
                : KnownNames.NONE;
    }

    /** A reader sees the names of before or those of now, and nobody else sees any. */
    private void write(List<String> lines) throws IOException {
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "names", ".part");
        try {
            if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(draft, lines.stream().collect(Collectors.joining("\n", "", "\n")));
            Files.move(draft, path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private String digest() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(heading.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
