package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clockport.tag.TagFilter;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A store whose process is killed, whose disk is full, or that is not for us. */
class StoreInTroubleTest {

    @TempDir
    Path folder;

    @BeforeEach
    void needsAShell() {
        assumeTrue(File.separatorChar == '/', "needs a POSIX shell");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 300})
    void a_process_killed_at_any_moment_loses_nothing_it_has_answered(int answers) throws Exception {
        var file = folder.resolve("store");
        var writer = TagWriter.start(file, "");
        awaitAnswers(writer.inputReader(), answers);

        writer.destroyForcibly().waitFor();

        assertThat(tags(file)).hasSizeGreaterThanOrEqualTo(answers).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void a_full_disk_is_a_failure_that_says_nothing_was_written() throws Exception {
        var file = folder.resolve("store");
        InMemoryClockify.open(file).get().close();

        var writer = TagWriter.start(file, "ulimit -f 128;");
        var said = writer.inputReader().lines().toList();
        writer.waitFor();

        var wrote = said.stream().filter(line -> line.startsWith("wrote ")).count();
        assertThat(said.subList((int) wrote, said.size())).containsExactly("refused Faulted", "read " + wrote);
        assertThat(wrote).isPositive();
        assertThat(tags(file)).hasSize((int) wrote);
    }

    @ParameterizedTest
    @ValueSource(strings = {"theirs", "about"})
    void a_store_that_is_not_for_us_keeps_every_byte(String map) throws IOException {
        var file = folder.resolve("store");
        try (var store = MVStore.open(file.toString())) {
            store.openMap(map).put("format", "2");
            store.commit();
        }
        var before = Files.readAllBytes(file);

        var opened = InMemoryClockify.open(file);

        assertThat(opened.isLeft()).isTrue();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    private static void awaitAnswers(BufferedReader said, int answers) throws IOException {
        for (int heard = 0; heard < answers; heard++) {
            assertThat(said.readLine()).isEqualTo("wrote " + heard);
        }
    }

    private static List<String> tags(Path file) {
        try (var fake = InMemoryClockify.open(file).get()) {
            return value(fake.in(fake.workspace())
                            .tags()
                            .matching(TagFilter.all())
                            .collect(1_000))
                    .stream()
                    .map(tag -> tag.name().value())
                    .toList();
        }
    }
}
