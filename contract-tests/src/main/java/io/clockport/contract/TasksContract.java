package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.clockport.id.ProjectId;
import io.clockport.id.TaskId;
import io.clockport.id.UserId;
import io.clockport.paging.NameMatch;
import io.clockport.paging.StateFilter;
import io.clockport.project.Project;
import io.clockport.task.NewTask;
import io.clockport.task.Task;
import io.clockport.task.TaskChange;
import io.clockport.task.TaskFilter;
import io.clockport.task.TaskName;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link io.clockport.task.Tasks} does. */
public interface TasksContract extends Contract {

    TaskId UNKNOWN_TASK = new TaskId("5f0000000000000000000003");

    private List<String> names(Project project, TaskFilter filter) {
        return await(tasks(project.id()).matching(filter).collect(50)).stream()
                .map(task -> task.name().value())
                .toList();
    }

    private Task.Open fullTask(Project project) {
        return await(tasks(project.id())
                .create(NewTask.named(TaskName.of("Soundings"))
                        .assignedTo(Set.of(harness().someone()))
                        .estimatedAt(Duration.parse("PT38H26M24S"))));
    }

    @Test
    default void a_created_task_can_be_got() {
        var project = project("Pier");

        var created = fullTask(project);

        assertThat(created.project()).isEqualTo(project.id());
        assertThat(created.details().estimate()).isEqualTo(Duration.parse("PT38H26M24S"));
        assertThat(created.details().assignees()).containsExactly(harness().someone());
        assertThatEventually(tasks(project.id()).get(created.id())).hasValue().isEqualTo(created);
    }

    @Test
    default void an_unknown_task_is_not_found() {
        var project = project("Pier");

        assertThatEventually(tasks(project.id()).get(UNKNOWN_TASK)).failedWith(new Refused.NotFound(UNKNOWN_TASK));
    }

    @Test
    default void a_task_is_not_found_in_another_project() {
        var task = task(project("Pier"), "Soundings");
        var other = project("Other");

        assertThatEventually(tasks(other.id()).get(task.id())).failedWith(new Refused.NotFound(task.id()));
    }

    @Test
    default void there_are_no_tasks_in_an_unknown_project() {
        var unknown = new ProjectId("5f0000000000000000000004");

        assertThatEventually(tasks(unknown).create(NewTask.named(TaskName.of("Soundings"))))
                .failedWith(new Refused.NotFound(unknown));
    }

    @Fidelity(
            row = "task.name-unique",
            claim = "the name of a task is unique in its project",
            sources = {"document 2026-05", "extension 2026"},
            confidence = Confidence.HIGH)
    @Test
    default void two_tasks_of_a_project_cannot_share_a_name() {
        var project = project("Pier");
        task(project, "Soundings");

        assertThatEventually(tasks(project.id()).create(NewTask.named(TaskName.of("Soundings"))))
                .failedWith(new Refused.Taken("task", "Soundings"));
    }

    @Fidelity(row = "task.name-unique")
    @Test
    default void tasks_of_two_projects_can_share_a_name() {
        task(project("Pier"), "Soundings");

        assertThat(task(project("Other"), "Soundings").name()).isEqualTo(TaskName.of("Soundings"));
    }

    @Fidelity(
            row = "task.name-limits",
            claim = "the name of a task has 1 to 1000 characters",
            sources = {"document 2026-05", "extension 2026"},
            confidence = Confidence.HIGH)
    @Test
    default void a_task_name_of_1000_characters_is_the_longest() {
        var project = project("Pier");

        assertThat(task(project, "x".repeat(1000)).name().value()).hasSize(1000);
        assertThatEventually(tasks(project.id()).create(NewTask.named(new TaskName("x".repeat(1001)))))
                .failedWith(Refused.Invalid.class);
        assertThatEventually(tasks(project.id()).create(NewTask.named(new TaskName(""))))
                .failedWith(Refused.Invalid.class);
    }

    @Test
    default void nobody_unknown_can_be_assigned() {
        var project = project("Pier");
        var stranger = new UserId("5f0000000000000000000005");

        assertThatEventually(tasks(project.id())
                        .create(NewTask.named(TaskName.of("Soundings")).assignedTo(Set.of(stranger))))
                .failedWith(Refused.class);
    }

    @Test
    default void renaming_a_task_changes_nothing_else() {
        var project = project("Pier");
        var billable = !fullTask(project).details().billable();
        var open =
                await(tasks(project.id()).matching(TaskFilter.all()).collect(1)).get(0);
        var before = await(tasks(project.id()).change(open.id(), TaskChange.billable(billable)));

        var renamed = await(tasks(project.id()).change(open.id(), TaskChange.rename(TaskName.of("Depths"))));

        assertThat(renamed.details())
                .isEqualTo(TaskChange.rename(TaskName.of("Depths")).applyTo(before.details()));
        assertThat(renamed.details().billable()).isEqualTo(billable);
        assertThat(renamed.details().estimate()).isEqualTo(Duration.parse("PT38H26M24S"));
        assertThat(renamed.details().assignees()).containsExactly(harness().someone());
        assertThatEventually(tasks(project.id()).get(open.id())).hasValue().isEqualTo(renamed);
    }

    @Test
    default void renaming_a_done_task_leaves_it_done() {
        var project = project("Pier");
        var done = await(tasks(project.id()).done(fullTask(project)));

        var renamed = await(tasks(project.id()).change(done.id(), TaskChange.rename(TaskName.of("Depths"))));

        assertThat(renamed).isInstanceOf(Task.Done.class);
        assertThat(renamed.details().estimate()).isEqualTo(done.details().estimate());
    }

    @Test
    default void everything_about_a_task_can_change() {
        var project = project("Pier");
        var before = fullTask(project);

        var changed = await(tasks(project.id())
                .change(
                        before.id(),
                        TaskChange.assign(Set.of())
                                .and(TaskChange.estimate(Duration.ofHours(8)))
                                .and(TaskChange.billable(false))));

        assertThat(changed.details().assignees()).isEmpty();
        assertThat(changed.details().estimate()).isEqualTo(Duration.ofHours(8));
        assertThat(changed.details().billable()).isFalse();
    }

    @Test
    default void doing_a_task_keeps_everything_but_the_state_and_reopening_undoes_it() {
        var project = project("Pier");
        var open = fullTask(project);

        var done = await(tasks(project.id()).done(open));

        assertThat(done).isEqualTo(open.done());
        assertThatEventually(tasks(project.id()).reopen(done)).hasValue().isEqualTo(open);
        assertThatEventually(tasks(project.id()).get(open.id())).hasValue().isEqualTo(open);
    }

    @Test
    default void a_deleted_task_is_not_found() {
        var project = project("Pier");
        var done = doneTask(project, "Soundings");

        assertThatEventually(tasks(project.id()).delete(done)).hasValue().isEqualTo(done.id());
        assertThatEventually(tasks(project.id()).get(done.id())).failedWith(new Refused.NotFound(done.id()));
    }

    @Fidelity(
            row = "task.done-before-delete",
            claim = "a task that is not done cannot be deleted; older observations saw it succeed",
            sources = {"ledger 2026-06", "clockify-net 2025"},
            confidence = Confidence.MEDIUM,
            quirk = "reject-active-task-delete")
    @Test
    default void a_task_reopened_behind_our_back_cannot_be_deleted() {
        var project = project("Pier");
        var done = doneTask(project, "Soundings");
        await(tasks(project.id()).reopen(done));

        assertThatEventually(tasks(project.id()).delete(done)).failedWith(new Refused.StillActive(done.id()));
        assertThatEventually(tasks(project.id()).get(done.id())).hasValue().isInstanceOf(Task.Open.class);
    }

    @Test
    default void entries_lose_a_deleted_task_and_keep_the_project() {
        var project = project("Pier");
        var task = task(project, "Soundings");
        var entry = logged(saying("work").on(project.id(), task.id()), NINE, TEN);

        await(tasks(project.id()).delete(await(tasks(project.id()).done(task))));

        var details = await(timeEntries().get(entry.id())).details();
        assertThat(details.task()).isEmpty();
        assertThat(details.project()).isEqualTo(Optional.of(project.id()));
    }

    @Fidelity(
            row = "task.deleted-name-free",
            claim = "the name of a deleted task is free",
            sources = {"ledger 2026-08", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    default void the_name_of_a_deleted_task_is_free() {
        var project = project("Pier");
        await(tasks(project.id()).delete(doneTask(project, "Soundings")));

        assertThat(task(project, "Soundings").name()).isEqualTo(TaskName.of("Soundings"));
    }

    @Fidelity(
            row = "task.duration-sums-up",
            claim = "the duration of a task is the sum of what was tracked on it",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void finished_time_on_a_task_adds_up() {
        var project = project("Pier");
        var task = task(project, "Soundings");
        logged(saying("work").on(project.id(), task.id()), NINE, TEN);
        logged(saying("more").on(project.id(), task.id()), TEN, ELEVEN);

        assertThatEventually(tasks(project.id()).get(task.id()).map(Task::tracked))
                .hasValue()
                .isEqualTo(Duration.ofHours(2));
    }

    @Fidelity(
            row = "tasks.by-name",
            claim = "tasks are listed by name; the default order is not established",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    default void tasks_come_by_name_and_can_be_filtered() {
        var project = project("Pier");
        task(project, "beta");
        doneTask(project, "Alpha");
        task(project, "alphabet");

        assertThat(names(project, TaskFilter.all())).containsExactly("Alpha", "alphabet", "beta");
        assertThat(names(project, TaskFilter.all().in(StateFilter.ACTIVE))).containsExactly("alphabet", "beta");
        assertThat(names(project, TaskFilter.all().in(StateFilter.ARCHIVED))).containsExactly("Alpha");
        assertThat(names(project, TaskFilter.all().named(NameMatch.containing("ALPHA"))))
                .containsExactly("Alpha", "alphabet");
        assertThat(names(project, TaskFilter.all().named(NameMatch.exactly("Alpha"))))
                .containsExactly("Alpha");
    }
}
