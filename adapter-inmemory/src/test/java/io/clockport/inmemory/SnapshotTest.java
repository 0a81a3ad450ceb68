package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.outcome;
import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

    @Test
    void what_was_there_comes_back_and_what_came_later_goes() {
        var fake = InMemoryClockify.empty();
        create(fake, "before");
        var snapshot = fake.snapshot();
        create(fake, "after");

        fake.restore(snapshot);

        assertThat(tags(fake)).containsExactly("before");
    }

    @Test
    void the_same_snapshot_can_be_restored_again_and_again() {
        var fake = InMemoryClockify.empty();
        var snapshot = fake.snapshot();
        for (int round = 0; round < 3; round++) {
            create(fake, "round");

            fake.restore(snapshot);

            assertThat(tags(fake)).isEmpty();
        }
    }

    @Test
    void ids_go_on_as_they_did_after_the_snapshot() {
        var fake = InMemoryClockify.empty();
        var snapshot = fake.snapshot();
        create(fake, "tag");
        var first = tagIds(fake);
        fake.restore(snapshot);

        create(fake, "tag");

        assertThat(tagIds(fake)).isEqualTo(first);
    }

    @Test
    void whether_case_counts_comes_back_with_the_names_that_were_filed_by_it() {
        var fake = InMemoryClockify.empty();
        create(fake, "name");
        var snapshot = fake.snapshot();
        fake.change(fake.quirks().with(Quirk.IGNORE_CASE_OF_NAMES, true));

        fake.restore(snapshot);
        create(fake, "NAME");

        assertThat(fake.quirks().has(Quirk.IGNORE_CASE_OF_NAMES)).isFalse();
        assertThat(tags(fake)).containsExactlyInAnyOrder("name", "NAME");
    }

    @Test
    void that_case_does_not_count_comes_back_too() {
        var fake = InMemoryClockify.empty();
        fake.change(fake.quirks().with(Quirk.IGNORE_CASE_OF_NAMES, true));
        create(fake, "name");
        var snapshot = fake.snapshot();
        fake.change(fake.quirks().with(Quirk.IGNORE_CASE_OF_NAMES, false));

        fake.restore(snapshot);

        assertThat(fake.quirks().has(Quirk.IGNORE_CASE_OF_NAMES)).isTrue();
        assertThat(outcome(fake.in(fake.workspace()).tags().create(TagName.of("NAME")))
                        .isLeft())
                .isTrue();
    }

    @Test
    void a_fake_in_a_file_has_none_and_says_what_to_do(@TempDir Path folder) {
        try (var fake = InMemoryClockify.open(folder.resolve("store")).get()) {
            assertThatThrownBy(fake::snapshot)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("export it instead");
        }
    }

    private static void create(InMemoryClockify fake, String name) {
        value(fake.in(fake.workspace()).tags().create(TagName.of(name)));
    }

    private static List<String> tags(InMemoryClockify fake) {
        return value(fake.in(fake.workspace()).tags().matching(TagFilter.all()).collect(50)).stream()
                .map(tag -> tag.name().value())
                .toList();
    }

    private static List<String> tagIds(InMemoryClockify fake) {
        return value(fake.in(fake.workspace()).tags().matching(TagFilter.all()).collect(50)).stream()
                .map(tag -> tag.id().value())
                .toList();
    }
}
