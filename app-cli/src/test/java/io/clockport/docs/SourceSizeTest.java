package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read in one go. */
class SourceSizeTest {

    private static final int LONG = 200;

    /** The files that are longer, each for a reason that was thought about. */
    private static final Set<String> LONG_FOR_A_REASON = Set.of(
            // A closed tree whose cases stand in one file so that it can be seen whole.
            "Refused.java",
            // Everything that is kept, under the one lock that keeps it whole.
            "Books.java",
            // The fake and the builder that makes it.
            "InMemoryClockify.java",
            // The port with the most operations, each with its rules in its order.
            "InMemoryTimeEntries.java",
            // Every kind of field that an order to the fake can have, with what is expected of it.
            "ControlBody.java",
            // Every handle of the control plane as one method.
            "FakeControl.java");

    @Test
    void no_file_is_long_without_a_reason() {
        assertThat(longFiles()).isSubsetOf(LONG_FOR_A_REASON);
    }

    @Test
    void no_reason_has_outlived_its_file() {
        assertThat(longFiles()).containsAll(LONG_FOR_A_REASON);
    }

    @Test
    void most_files_are_shorter_than_fifty_lines() {
        var lengths = shipped().stream().map(SourceSizeTest::lines).sorted().toList();

        assertThat(lengths.get(lengths.size() / 2)).isLessThan(50);
    }

    private static List<String> longFiles() {
        return shipped().stream()
                .filter(source -> lines(source) > LONG)
                .map(source -> source.getFileName().toString())
                .toList();
    }

    private static List<Path> shipped() {
        return Checkout.sources().stream()
                .filter(source -> source.toString().contains("main"))
                .filter(source -> !isContract(source))
                .toList();
    }

    private static long lines(Path source) {
        return Checkout.read(source).lines().count();
    }

    /** A contract has as many lines as its port has promises. */
    private static boolean isContract(Path source) {
        return source.toString().endsWith("Contract.java");
    }
}
