package io.clockport.inmemory;

import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** Opens files as stores: readable for their owner only, and refused when they are not whole or not ours. */
final class FileStores {

    private static final String FORMAT = "1";
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");
    private static final boolean HAS_RIGHTS =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private FileStores() {}

    static Either<StoreProblem, FileStore> open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                return Either.left(new StoreProblem.Broken(file, "it is a folder"));
            }
            makePrivate(file);
            if (!Files.isReadable(file) || !Files.isWritable(file)) {
                return Either.left(new StoreProblem.Inaccessible(file, "it may not be read and written"));
            }
            if (WholeFile.isCut(file)) {
                return Either.left(new StoreProblem.Broken(file, "its end is missing"));
            }
            long promised = WholeFile.version(file);
            var files = new FileStore(() -> store(file));
            if (files.opened().getCurrentVersion() < promised) {
                files.opened().closeImmediately();
                return Either.left(new StoreProblem.Broken(file, "a part of it is missing"));
            }
            return checkFormat(file, files);
        } catch (MVStoreException trouble) {
            return Either.left(problem(file, trouble));
        } catch (IOException trouble) {
            return Either.left(new StoreProblem.Inaccessible(file, reason(trouble)));
        }
    }

    /** The message of this one is the name of the file alone. */
    private static String reason(IOException trouble) {
        return trouble instanceof AccessDeniedException ? "permission denied" : String.valueOf(trouble.getMessage());
    }

    private static MVStore store(Path file) {
        return new MVStore.Builder()
                .fileName(file.toString())
                .autoCommitDisabled()
                .open();
    }

    private static Either<StoreProblem, FileStore> checkFormat(Path file, FileStore files) {
        var store = files.opened();
        var about = store.<String, String>openMap("about");
        var format = about.get("format");
        if (format == null && !store.getMapNames().equals(Set.of("about"))) {
            store.closeImmediately();
            return Either.left(new StoreProblem.Broken(file, "it is a store, but not one of Clockport's"));
        }
        if (format != null && !format.equals(FORMAT)) {
            store.closeImmediately();
            return Either.left(new StoreProblem.TooNew(file, format));
        }
        if (format == null) {
            about.put("format", FORMAT);
            store.commit();
        }
        return Either.right(files);
    }

    /** The file gets its rights when it is made, before anything is in it; an empty one that was there gets them now. */
    private static void makePrivate(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        } else if (Files.size(file) == 0 && HAS_RIGHTS && Files.isWritable(file)) {
            Files.setPosixFilePermissions(file, OWNER_ONLY);
        }
    }

    private static void create(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            if (HAS_RIGHTS) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException anotherProcessWasFaster) {
            // Then it is there, which is all that matters; who may have it is decided by the lock on it.
        }
    }

    private static StoreProblem problem(Path file, MVStoreException trouble) {
        return switch (trouble.getErrorCode()) {
            case DataUtils.ERROR_FILE_LOCKED -> new StoreProblem.Held(file);
            case DataUtils.ERROR_UNSUPPORTED_FORMAT -> new StoreProblem.TooNew(file, "unknown");
            case DataUtils.ERROR_FILE_CORRUPT -> new StoreProblem.Broken(file, "it is damaged or not a store");
            default -> new StoreProblem.Inaccessible(file, String.valueOf(trouble.getMessage()));
        };
    }
}
