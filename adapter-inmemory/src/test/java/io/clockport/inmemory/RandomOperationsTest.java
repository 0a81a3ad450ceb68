package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TimeEntryId;
import io.clockport.inmemory.WorkspaceModel.Named;
import io.clockport.project.Project;
import io.clockport.project.ProjectFilter;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.timeentry.EntryContent;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to the fake, it says what three plain maps say. */
class RandomOperationsTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void any_sequence_of_operations_leaves_the_fake_equal_to_a_simple_model(long seed) {
        var fake = InMemoryClockify.empty();

        playAndCompare(new RandomOperations(seed, fake), fake);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void any_sequence_of_operations_leaves_the_fake_in_a_file_equal_to_a_simple_model(long seed, @TempDir Path folder) {
        var builder = InMemoryClockify.builder().clock(InstantSource.fixed(Instant.parse("2026-03-30T08:00:00Z")));
        var file = folder.resolve("books");
        RandomOperations played;
        try (var fake = builder.open(file).get()) {
            played = new RandomOperations(seed, fake);
            playAndCompare(played, fake);
        }

        try (var again = builder.open(file).get()) {
            assertThat(picture(again)).isEqualTo(played.expected());
        }
    }

    private static void playAndCompare(RandomOperations operations, InMemoryClockify fake) {
        for (int round = 0; round < 20; round++) {
            for (int step = 0; step < 10; step++) {
                operations.step();
            }
            assertThat(picture(fake)).isEqualTo(operations.expected());
        }
    }

    private static WorkspaceModel.Picture picture(InMemoryClockify fake) {
        var workspace = fake.in(fake.workspace());
        var tags = value(workspace.tags().matching(TagFilter.all()).collect(2));
        var projects = value(workspace.projects().matching(ProjectFilter.all()).collect(3));
        var entries =
                value(workspace.timeEntries().of(fake.me(), EntryFilter.all()).collect(7));
        return new WorkspaceModel.Picture(
                tags.stream().collect(Collectors.<Tag, TagId, Named>toMap(Tag::id, RandomOperationsTest::named)),
                projects.stream()
                        .collect(Collectors.<Project, ProjectId, Named>toMap(Project::id, RandomOperationsTest::named)),
                projects.stream()
                        .collect(Collectors.<Project, ProjectId, Duration>toMap(Project::id, Project::tracked)),
                entries.stream()
                        .collect(Collectors.<TimeEntry, TimeEntryId, EntryContent>toMap(
                                TimeEntry::id, TimeEntry::content)),
                entries.stream().map(TimeEntry::id).toList(),
                value(workspace.timeEntries().running(fake.me())).map(TimeEntry::id));
    }

    private static Named named(Tag tag) {
        return new Named(tag.name().value(), tag.fold(active -> false, archived -> true));
    }

    private static Named named(Project project) {
        return new Named(project.name().value(), project.fold(active -> false, archived -> true));
    }
}
