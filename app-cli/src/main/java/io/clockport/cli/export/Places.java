package io.clockport.cli.export;

import io.clockport.cli.file.NewFile;
import io.clockport.cli.file.Reason;
import io.clockport.cli.file.Saving;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;

/**
 * The files of an export.
 *
 * @param file the whole one, which appears last
 */
public record Places(Path file) {

    Path part() {
        return beside(".part");
    }

    Path note() {
        return beside(".part.note");
    }

    private Path draft() {
        return beside(".part.note.new");
    }

    private Path beside(String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    /** Opens what an earlier run of the same plan left, or begins. */
    public Either<Problem, Partial> open(String plan, Instant end, boolean restart, boolean force) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                return new Problem(ExitCode.CANNOT_CREATE, file + " is not a file", "choose another name").asLeft();
            }
            if (restart) {
                Files.deleteIfExists(note());
                Files.deleteIfExists(part());
            }
            return noted().flatMap(note -> note.filter(Checkpoint::whole).isEmpty() && !force && Files.exists(file)
                    ? Saving.exists(file).asLeft()
                    : agreed(note, plan).flatMap(agreed -> opened(agreed, plan, end)));
        } catch (IOException trouble) {
            return unwritable(trouble).asLeft();
        }
    }

    private Either<Problem, Optional<Checkpoint>> noted() throws IOException {
        if (!Files.exists(note())) {
            return Files.exists(part()) && Files.size(part()) > 0
                    ? strange(part() + " is there already, and nothing says what it is")
                            .asLeft()
                    : Either.right(Optional.empty());
        }
        var note = Checkpoint.parse(Files.readString(note(), StandardCharsets.ISO_8859_1));
        return note.isPresent()
                ? Either.right(note.filter(this::isAboutWhatIsHere))
                : strange(note() + " cannot be understood").asLeft();
    }

    /** Of a whole export whose part is gone the file itself must be here; else it was taken away, and this is a new one. */
    private boolean isAboutWhatIsHere(Checkpoint note) {
        return !note.whole() || Files.exists(part()) || file.toFile().length() == note.bytes();
    }

    private Either<Problem, Optional<Checkpoint>> agreed(Optional<Checkpoint> note, String plan) {
        return note.filter(other -> !other.plan().equals(plan)).isPresent()
                ? strange(part() + " belongs to another export").asLeft()
                : Either.right(note);
    }

    private Either<Problem, Partial> opened(Optional<Checkpoint> note, String plan, Instant end) {
        try {
            if (!Files.exists(part()) && note.filter(Checkpoint::whole).isEmpty()) {
                Files.createFile(part(), ownersOnly());
            }
            // A whole one that has its name already has no part any more; it is only looked at.
            var there = Files.exists(part()) ? part() : file;
            var channel = FileChannel.open(there, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                return new Problem(
                                ExitCode.TRY_AGAIN,
                                "another process is writing " + part(),
                                "wait until it is done, or choose another name")
                        .asLeft();
            }
            return trusted(note.orElseGet(() -> Checkpoint.beginning(plan, end)), channel, note.isEmpty());
        } catch (IOException trouble) {
            return unwritable(trouble).asLeft();
        }
    }

    private Either<Problem, Partial> trusted(Checkpoint checkpoint, FileChannel channel, boolean isNew)
            throws IOException {
        if (channel.size() < checkpoint.bytes()) {
            channel.close();
            return strange(part() + " is shorter than it was").asLeft();
        }
        if (isNew) {
            write(checkpoint);
        }
        if (!checkpoint.whole()) {
            channel.truncate(checkpoint.bytes());
        }
        return Either.right(new Partial(this, channel, checkpoint));
    }

    /** Replaces the note all at once. Its draft has one name, so that those who are killed leave one at most. */
    void write(Checkpoint checkpoint) throws IOException {
        try (var out = Files.newBufferedWriter(
                draft(),
                StandardCharsets.ISO_8859_1,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.DSYNC)) {
            out.write(checkpoint.text());
        }
        Files.move(draft(), note(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Names the whole file, then forgets the note: a run that is killed in between finds it and only forgets. */
    Either<Problem, Path> publish(boolean force) {
        try {
            if (Files.exists(part())) {
                if (force || isPublished()) {
                    Files.move(part(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                } else {
                    NewFile.publish(part(), file);
                }
            }
            // A move of one name of a file onto another name of the same file does nothing at all.
            Files.deleteIfExists(part());
            Files.deleteIfExists(draft());
            Files.deleteIfExists(note());
            return Either.right(file);
        } catch (FileAlreadyExistsException exists) {
            return Saving.exists(file).asLeft();
        } catch (IOException trouble) {
            return unwritable(trouble).asLeft();
        }
    }

    private boolean isPublished() throws IOException {
        return Files.exists(file) && Files.isSameFile(part(), file);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException taken) {
            return true;
        }
    }

    private FileAttribute<?>[] ownersOnly() {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static Problem strange(String what) {
        return new Problem(
                ExitCode.REFUSED,
                what,
                "choose another -o FILE, or throw the part away and begin again with --restart");
    }

    private Problem unwritable(IOException trouble) {
        return new Problem(
                ExitCode.CANNOT_CREATE,
                file + " could not be written: " + Reason.of(trouble),
                "choose another place with -o FILE");
    }
}
