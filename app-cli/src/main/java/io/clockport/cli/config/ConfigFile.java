package io.clockport.cli.config;

import io.clockport.cli.file.Reason;
import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The file of profiles. It may hold a key, so that one which others can open is refused rather than used. */
public final class ConfigFile {

    private static final long LARGEST = 1024 * 1024;
    private static final Set<PosixFilePermission> OWNERS = EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path path;

    public ConfigFile(Path path) {
        this.path = path;
    }

    public Path path() {
        return path;
    }

    /** What it says; nothing at all when it is not there. */
    public Either<Problem, Config> read() {
        return text().flatMap(text -> text.isEmpty() ? Either.right(Config.none()) : parse(text));
    }

    /**
     * Takes settings out of a profile and puts others in, and leaves the rest of the file as it is. The file changes as a whole or
     * not at all; one that is written in a way that cannot be changed so is left alone.
     */
    public Optional<Problem> change(String profile, Set<Setting> without, Map<Setting, String> with) {
        return text().flatMap(text -> {
                    var changed = ProfileText.with(text, profile, without, with);
                    return parse(changed)
                            .filterOrElse(config -> says(config, profile, without, with), config -> tooClever(profile))
                            .mapLeft(broken -> tooClever(profile))
                            .flatMap(config -> write(changed));
                })
                .swap()
                .toJavaOptional();
    }

    private static boolean says(Config config, String profile, Set<Setting> without, Map<Setting, String> with) {
        return config.find(profile)
                .filter(found -> without.stream()
                                .allMatch(setting -> with.containsKey(setting)
                                        || found.value(setting).isEmpty())
                        && with.entrySet().stream()
                                .allMatch(entry -> found.value(entry.getKey())
                                        .filter(entry.getValue()::equals)
                                        .isPresent()))
                .isPresent();
    }

    private Problem tooClever(String profile) {
        return new Problem(
                ExitCode.CONFIG,
                "profile " + profile + " is written in a way that cannot be changed safely; " + path + " is as it was",
                "write it as [profile." + profile + "] with one setting on each line below");
    }

    private Either<Problem, Path> write(String text) {
        try {
            return Either.right(PrivateFile.write(path, text));
        } catch (IOException trouble) {
            return new Problem(
                            ExitCode.CANNOT_CREATE,
                            path + " cannot be written: " + Reason.of(trouble),
                            "check the rights of its folder; what was there is as it was")
                    .asLeft();
        }
    }

    Either<Problem, Config> parse(String text) {
        return Toml.parse(text).flatMap(Reading::of).mapLeft(wrong -> problem(wrong, "correct it in an editor"));
    }

    /** Its text, empty when it is not there. A link leads to the file that counts. */
    Either<Problem, String> text() {
        try {
            var wrong = unfit();
            return wrong.<Either<Problem, String>>map(Problem::asLeft)
                    .orElseGet(() -> Either.right(""))
                    .flatMap(fit -> content());
        } catch (NoSuchFileException none) {
            return Files.isSymbolicLink(path)
                    ? problem("it is a link that leads nowhere", "take the link away, or put a file where it leads")
                            .asLeft()
                    : Either.right("");
        } catch (IOException trouble) {
            return isBelowAFile() ? Either.right("") : unreadable(trouble).asLeft();
        }
    }

    /** Then it cannot be there; JDKs before 25 tell that apart from a file that is missing. */
    private boolean isBelowAFile() {
        var parent = path.toAbsolutePath().getParent();
        return parent != null && Files.isRegularFile(parent);
    }

    private Optional<Problem> unfit() throws IOException {
        var is = Files.readAttributes(path, BasicFileAttributes.class);
        if (!is.isRegularFile()) {
            return Optional.of(problem("it is not a file", "put a file there, or take away what is there"));
        }
        if (is.size() > LARGEST) {
            return Optional.of(problem("it is larger than 1 MiB", "it cannot be a file of profiles"));
        }
        return openToOthers()
                .map(rights ->
                        problem("others can open it (" + rights + ")", "make it yours alone: chmod 600 " + path));
    }

    private Either<Problem, String> content() {
        try {
            return Either.right(decoded(Files.readAllBytes(path)));
        } catch (CharacterCodingException notText) {
            return problem("it is not text in UTF-8", "save it as UTF-8").asLeft();
        } catch (IOException trouble) {
            return unreadable(trouble).asLeft();
        }
    }

    /** The rights of the file if others than its owner have any. Where there are no such rights: nothing. */
    private Optional<String> openToOthers() throws IOException {
        var view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view == null) {
            return Optional.empty();
        }
        var rights = view.readAttributes().permissions();
        return OWNERS.containsAll(rights) ? Optional.empty() : Optional.of(PosixFilePermissions.toString(rights));
    }

    private Problem unreadable(IOException trouble) {
        return problem("it cannot be read: " + Reason.of(trouble), "check its rights and those of its folder");
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    Problem problem(String wrong, String advice) {
        return new Problem(ExitCode.CONFIG, "the configuration " + path + " is not used: " + wrong, advice);
    }
}
