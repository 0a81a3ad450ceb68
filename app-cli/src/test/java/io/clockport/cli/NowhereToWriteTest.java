package io.clockport.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command that writes a file says so in two lines where it cannot, and leaves nothing behind. */
class NowhereToWriteTest {

    private static final List<String> LINES = List.of(
            "report today -o PLACE/out.csv",
            "report today -o PLACE/out.html --force",
            "export today -o PLACE/out.ndjson",
            "export today -o PLACE/out.csv --restart --force",
            "state export PLACE/out.json",
            "log 1h Mail --store PLACE/time.store");

    @TempDir
    private Path folder;

    private Terminal terminal;

    @BeforeEach
    void open() {
        terminal = Terminal.at(folder.resolve("time.store")).given("log", "1h", "Mail");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("linesAndPlaces")
    void it_is_refused_in_two_lines_and_nothing_is_left(String line, Place where) throws IOException {
        var place = where.in(folder);

        var refused = terminal.run(line.replace("PLACE", place.toString()).split(" "));

        assertThat(refused.code()).isIn(73, 74);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).startsWith("clockport: ").contains(place.toString());
        assertThat(refused.err()).doesNotContain("Exception");
        assertThat(refused.err().lines()).hasSize(2);
        assertThat(where.left(folder)).isEmpty();
        assertThat(terminal.run("status").out()).contains("Today 1:00:00");
    }

    /** Why nothing can be written there. */
    private enum Place {
        /** A store makes its own folder, so its place is below a folder's name that is a file. */
        BELOW_A_FILE,
        A_FOLDER_THAT_MAY_ONLY_BE_READ,
        /** Where Linux lets nobody make a file, who may do everything otherwise included. */
        A_FOLDER_OF_THE_SYSTEM;

        private static final Path SYSTEM = Path.of("/sys");

        Path in(Path folder) throws IOException {
            return switch (this) {
                case BELOW_A_FILE -> Files.writeString(folder.resolve("file"), "mine");
                case A_FOLDER_THAT_MAY_ONLY_BE_READ -> readOnly(folder);
                case A_FOLDER_OF_THE_SYSTEM -> {
                    assumeTrue(Files.isDirectory(SYSTEM), "this system has no such folder");
                    yield SYSTEM;
                }
            };
        }

        private static Path readOnly(Path folder) throws IOException {
            var place = Files.createDirectory(folder.resolve("place"));
            assumeTrue(place.toFile().setWritable(false), "this system has no such folders");
            assumeTrue(!Files.isWritable(place), "who may do everything can write everywhere");
            return place;
        }

        List<Path> left(Path folder) throws IOException {
            return switch (this) {
                case BELOW_A_FILE -> List.of();
                case A_FOLDER_THAT_MAY_ONLY_BE_READ -> {
                    var place = folder.resolve("place");
                    assertThat(place.toFile().setWritable(true)).isTrue();
                    yield content(place);
                }
                case A_FOLDER_OF_THE_SYSTEM ->
                    content(SYSTEM).stream().filter(Files::isRegularFile).toList();
            };
        }

        private static List<Path> content(Path place) throws IOException {
            try (var files = Files.list(place)) {
                return files.toList();
            }
        }
    }

    private static Stream<Arguments> linesAndPlaces() {
        return LINES.stream().flatMap(line -> Stream.of(Place.values()).map(place -> Arguments.of(line, place)));
    }
}
