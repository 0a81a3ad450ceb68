package io.clockport.inmemory;

import io.clockport.failure.Failure;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes tags into a store from a process of its own, and says after each that it was answered, until it cannot. */
final class TagWriter {

    private TagWriter() {}

    public static void main(String... arguments) {
        var fake = InMemoryClockify.open(Path.of(arguments[0])).get();
        var tags = fake.in(fake.workspace()).tags();
        for (int number = 0; ; number++) {
            var written = Answers.outcome(tags.create(TagName.of("tag %06d %s".formatted(number, "x".repeat(80)))));
            if (written.isLeft()) {
                say("refused " + written.getLeft().getClass().getSimpleName());
                say("read "
                        + sizeOr(Answers.outcome(tags.matching(TagFilter.all()).collect(1_000))));
                fake.close();
                return;
            }
            say("wrote " + number);
        }
    }

    private static String sizeOr(io.vavr.control.Either<Failure, ? extends List<?>> found) {
        return found.fold(failure -> failure.getClass().getSimpleName(), list -> String.valueOf(list.size()));
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** Runs in a shell after {@code before}, which may set limits. */
    static Process start(Path file, String before) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var command = before + " exec '" + java + "' -Xshare:auto -XX:TieredStopAtLevel=1 -cp '" + classPath() + "' "
                + TagWriter.class.getName() + " '" + file + "'";
        return new ProcessBuilder("sh", "-c", command).redirectErrorStream(true).start();
    }

    private static String classPath() {
        return Stream.of(
                        InMemoryClockify.class,
                        io.clockport.Clockify.class,
                        io.vavr.control.Either.class,
                        org.pcollections.TreePMap.class,
                        org.h2.mvstore.MVStore.class,
                        com.google.gson.stream.JsonReader.class,
                        org.jspecify.annotations.Nullable.class)
                .map(TagWriter::home)
                .collect(Collectors.joining(
                        File.pathSeparator,
                        Path.of("target", "test-classes").toAbsolutePath() + File.pathSeparator,
                        ""));
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
