package io.clockport.cli.cached;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Tells a file from another, and from itself after a change: the system keeps the time of the last write, renaming or change of
 * rights, and no program can set it.
 *
 * @param which the file, whatever is in it; empty when there is none
 * @param owner the number of the user whose it is
 * @param mode who may do what with it
 * @param modified when it was written last, in nanoseconds since 1970, which programs can set
 * @param changed when anything about it changed last, which they cannot
 */
public record FileIdentity(String which, int owner, int mode, long size, long modified, long changed) {

    private static final String ATTRIBUTES = "unix:dev,ino,uid,mode,size,lastModifiedTime,ctime";
    private static final int RIGHTS = 0777;
    private static final int OWNER_ONLY = 0600;

    /** Whether this system tells enough about files. */
    public static boolean isKnownHere() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("unix");
    }

    /** Of the file that is there, or that a link leads to. */
    public static FileIdentity of(Path file) throws IOException {
        try {
            var all = Files.readAttributes(file, ATTRIBUTES);
            return new FileIdentity(
                    all.get("dev") + ":" + all.get("ino"),
                    (int) number(all, "uid"),
                    (int) number(all, "mode"),
                    number(all, "size"),
                    number(all, "lastModifiedTime"),
                    number(all, "ctime"));
        } catch (NoSuchFileException none) {
            return new FileIdentity("", 0, 0, 0, 0, 0);
        }
    }

    public boolean isThere() {
        return !which.isEmpty();
    }

    /** Whether nobody but its owner can open it, who is the owner of that other file, too. */
    boolean isPrivateLike(FileIdentity other) {
        return isThere() && (mode & RIGHTS) == OWNER_ONLY && owner == other.owner;
    }

    private static long number(Map<String, Object> all, String attribute) {
        var value = Objects.requireNonNull(all.get(attribute));
        return value instanceof FileTime time ? time.to(TimeUnit.NANOSECONDS) : ((Number) value).longValue();
    }

    String line() {
        return which + " " + owner + " " + mode + " " + size + " " + modified + " " + changed;
    }
}
