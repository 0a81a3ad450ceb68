package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.outcome;
import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.id.ProjectId;
import io.clockport.id.TaskId;
import io.clockport.paging.NameMatch;
import io.clockport.project.NewProject;
import io.clockport.project.ProjectName;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import io.clockport.task.NewTask;
import io.clockport.task.TaskName;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryType;
import io.clockport.timeentry.NewTimer;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuirksTest {

    @ParameterizedTest
    @EnumSource
    void a_switch_has_its_default_until_it_is_set_and_the_others_keep_theirs(Quirk quirk) {
        var flipped = Quirks.byDefault().with(quirk, !quirk.byDefault());

        assertThat(Quirks.byDefault().has(quirk)).isEqualTo(quirk.byDefault());
        for (var other : Quirk.values()) {
            assertThat(flipped.has(other)).isEqualTo((other == quirk) != other.byDefault());
        }
        assertThat(flipped.with(quirk, quirk.byDefault()).has(quirk)).isEqualTo(quirk.byDefault());
    }

    @Test
    void a_switch_is_found_by_its_label() {
        assertThat(Quirk.named("reject-done-tasks")).contains(Quirk.REJECT_DONE_TASKS);
        assertThat(Quirk.named("nonsense")).isEmpty();
    }

    @Test
    void whether_case_counts_can_be_changed_when_there_are_names_already() {
        var fake = with(Quirk.IGNORE_CASE_OF_NAMES, false);
        var tags = fake.in(fake.workspace()).tags();
        value(tags.create(TagName.of("name")));

        fake.change(fake.quirks().with(Quirk.IGNORE_CASE_OF_NAMES, true));
        assertThat(outcome(fake.in(fake.workspace()).tags().create(TagName.of("NAME")))
                        .isLeft())
                .isTrue();

        fake.change(fake.quirks().with(Quirk.IGNORE_CASE_OF_NAMES, false));
        assertThat(outcome(fake.in(fake.workspace()).tags().create(TagName.of("NAME")))
                        .isRight())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_part_of_a_name_is_looked_for_in_its_case_or_in_any(boolean heeded) {
        var fake = with(Quirk.HEED_CASE_IN_FILTERS, heeded);
        var tags = fake.in(fake.workspace()).tags();
        value(tags.create(TagName.of("Office")));

        var found = value(tags.matching(TagFilter.all().named(NameMatch.containing("office")))
                .collect(10));

        assertThat(found).hasSize(heeded ? 0 : 1);
    }

    @Test
    void two_names_that_would_be_one_stay_two_and_are_named() {
        var fake = with(Quirk.IGNORE_CASE_OF_NAMES, false);
        var tags = fake.in(fake.workspace()).tags();
        value(tags.create(TagName.of("name")));
        value(tags.create(TagName.of("NAME")));

        var refused = fake.change(fake.quirks().with(Quirk.IGNORE_CASE_OF_NAMES, true));

        assertThat(refused.getLeft()).containsIgnoringCase("tag name");
        assertThat(fake.quirks().has(Quirk.IGNORE_CASE_OF_NAMES)).isFalse();
        assertThat(outcome(tags.create(TagName.of("Name"))).isRight()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_done_task_is_refused_or_taken(boolean refused) {
        var fake = with(Quirk.REJECT_DONE_TASKS, refused);
        var scope = fake.in(fake.workspace());
        ProjectId project = value(scope.projects().create(NewProject.named(ProjectName.of("Pier"))))
                .id();
        var task = value(scope.tasks(project).create(NewTask.named(TaskName.of("task"))));
        value(scope.tasks(project).done(task));

        assertThat(started(fake, EntryDetails.none().on(project, task.id()))).isEqualTo(!refused);
    }

    @Test
    void an_open_task_is_taken_however_done_ones_are_treated() {
        var fake = with(Quirk.REJECT_DONE_TASKS, true);
        var scope = fake.in(fake.workspace());
        ProjectId project = value(scope.projects().create(NewProject.named(ProjectName.of("Pier"))))
                .id();
        TaskId task = value(scope.tasks(project).create(NewTask.named(TaskName.of("task"))))
                .id();

        assertThat(started(fake, EntryDetails.none().on(project, task))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_break_is_taken_or_refused(boolean taken) {
        assertThat(started(with(Quirk.ALLOW_BREAKS, taken), EntryDetails.none().of(EntryType.BREAK)))
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void the_case_of_names_counts_or_does_not(boolean ignored) {
        var fake = with(Quirk.IGNORE_CASE_OF_NAMES, ignored);
        value(fake.in(fake.workspace()).tags().create(TagName.of("name")));

        assertThat(outcome(fake.in(fake.workspace()).tags().create(TagName.of("NAME")))
                        .isLeft())
                .isEqualTo(ignored);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_active_tag_is_kept_or_deleted(boolean kept) {
        var fake = with(Quirk.REJECT_ACTIVE_TAG_DELETE, kept);
        var tag = value(fake.in(fake.workspace()).tags().create(TagName.of("name")));

        assertThat(outcome(fake.in(fake.workspace()).tags().delete(tag.id())).isLeft())
                .isEqualTo(kept);
    }

    @Test
    void an_archived_tag_is_deleted_however_active_ones_are_treated() {
        var fake = with(Quirk.REJECT_ACTIVE_TAG_DELETE, true);
        var tags = fake.in(fake.workspace()).tags();
        var tag = value(tags.archive(value(tags.create(TagName.of("name")))));

        assertThat(value(tags.delete(tag.id()))).isEqualTo(tag.id());
    }

    private static boolean started(InMemoryClockify fake, EntryDetails details) {
        return outcome(fake.in(fake.workspace())
                        .timeEntries()
                        .start(fake.me(), new NewTimer(details, Instant.parse("2026-03-30T09:00:00Z"))))
                .isRight();
    }

    private static InMemoryClockify with(Quirk quirk, boolean on) {
        return InMemoryClockify.builder()
                .quirks(Quirks.byDefault().with(quirk, on))
                .build();
    }
}
