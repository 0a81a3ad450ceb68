package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    @TempDir
    Path folder;

    @Test
    void what_was_written_is_there_when_the_file_is_opened_again() {
        var file = folder.resolve("store");
        addTag(file, "kept");

        assertThat(tags(file)).containsExactly("kept");
    }

    @Test
    void the_file_is_readable_for_its_owner_only() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");
        var file = folder.resolve("new folder").resolve("store");

        InMemoryClockify.open(file).get().close();

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void an_empty_file_that_was_there_becomes_readable_for_its_owner_only() throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "needs POSIX permissions");
        var file = Files.createFile(
                folder.resolve("store"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));

        InMemoryClockify.open(file).get().close();

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void a_folder_is_no_store() {
        assertThat(InMemoryClockify.open(folder).getLeft())
                .isEqualTo(new StoreProblem.Broken(folder, "it is a folder"));
    }

    @Test
    void a_crash_leaves_what_was_answered() throws IOException {
        var file = folder.resolve("store");
        var copy = folder.resolve("copy");
        try (var fake = InMemoryClockify.open(file).get()) {
            value(fake.in(fake.workspace()).tags().create(TagName.of("answered")));
            Files.copy(file, copy);
        }

        assertThat(tags(copy)).containsExactly("answered");
    }

    @Test
    void a_file_that_somebody_works_with_is_held() {
        var file = folder.resolve("store");
        try (var first = InMemoryClockify.open(file).get()) {
            var second = InMemoryClockify.open(file);

            assertThat(second.getLeft()).isEqualTo(new StoreProblem.Held(file));
            assertThat(first.me()).isNotNull();
        }
    }

    @Test
    void something_else_is_refused_and_left_as_it_was() throws IOException {
        var file = folder.resolve("letter.txt");
        var letter = "Dear Sir or Madam, this is no store. ".repeat(400).getBytes(StandardCharsets.UTF_8);
        Files.write(file, letter);

        var opened = InMemoryClockify.open(file);

        assertThat(opened.getLeft()).isInstanceOf(StoreProblem.Broken.class);
        assertThat(Files.readAllBytes(file)).isEqualTo(letter);
    }

    @Test
    void a_store_of_somebody_elses_is_refused() {
        var file = folder.resolve("foreign");
        try (var foreign = MVStore.open(file.toString())) {
            foreign.openMap("theirs").put("a", "b");
            foreign.commit();
        }

        assertThat(InMemoryClockify.open(file).getLeft()).isInstanceOf(StoreProblem.Broken.class);
    }

    @Test
    void a_store_of_a_newer_version_is_refused() {
        var file = folder.resolve("newer");
        try (var newer = MVStore.open(file.toString())) {
            newer.openMap("about").put("format", "2");
            newer.commit();
        }

        assertThat(InMemoryClockify.open(file).getLeft()).isEqualTo(new StoreProblem.TooNew(file, "2"));
    }

    @Test
    void a_store_that_was_cut_is_refused_or_whole_but_never_less() throws IOException {
        var file = folder.resolve("store");
        for (int i = 0; i < 20; i++) {
            addTag(file, "tag " + i);
        }
        var whole = Files.readAllBytes(file);
        for (int length = 1; length < whole.length; length += whole.length / 17) {
            var cut = folder.resolve("cut-" + length);
            Files.write(cut, Arrays.copyOf(whole, length));

            var opened = InMemoryClockify.open(cut);

            opened.peek(fake -> {
                var tags = value(fake.in(fake.workspace())
                        .tags()
                        .matching(TagFilter.all())
                        .collect(50));
                fake.close();
                assertThat(tags)
                        .as("after a cut to %s of %s", cut, whole.length)
                        .hasSize(20);
            });
        }
    }

    private static void addTag(Path file, String name) {
        try (var fake = InMemoryClockify.open(file).get()) {
            value(fake.in(fake.workspace()).tags().create(TagName.of(name)));
        }
    }

    private static List<String> tags(Path file) {
        try (var fake = InMemoryClockify.open(file).get()) {
            return value(fake.in(fake.workspace())
                            .tags()
                            .matching(TagFilter.all())
                            .collect(50))
                    .stream()
                    .map(tag -> tag.name().value())
                    .toList();
        }
    }
}
