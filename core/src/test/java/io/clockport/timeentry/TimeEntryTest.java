package io.clockport.timeentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.clockport.failure.EntryField;
import io.clockport.failure.Refused;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.task.Task;
import io.clockport.task.TaskDetails;
import io.clockport.task.TaskName;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TimeEntryTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final EntryDetails FULL = EntryDetails.describedAs(Description.of("work"))
            .on(new ProjectId("p1"), new TaskId("t1"))
            .tagged(List.of(new TagId("a")))
            .billable(true);
    private static final TimeEntry.Running RUNNING =
            new TimeEntry.Running(new TimeEntryId("e1"), new UserId("u1"), FULL, NINE, false);

    @Test
    void an_interval_may_be_empty_but_not_turned_round() {
        assertThat(Interval.between(NINE, NINE).get().duration()).isEqualTo(Duration.ZERO);
        assertThat(Interval.between(NINE, NINE.minusSeconds(1)).getLeft())
                .isInstanceOfSatisfying(
                        Refused.Invalid.class,
                        refused -> assertThat(refused.field()).isEqualTo("end"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Interval(TEN, NINE));
    }

    @Test
    void an_interval_of_999_hours_is_the_longest_that_is_sent_but_not_that_is_read() {
        assertThat(Interval.between(NINE, NINE.plus(Duration.ofHours(999))).isRight())
                .isTrue();
        assertThat(Interval.between(NINE, NINE.plus(Duration.ofHours(999)).plusSeconds(1))
                        .isLeft())
                .isTrue();
        assertThat(new Interval(NINE, NINE.plus(Duration.ofHours(2000))).duration())
                .isEqualTo(Duration.ofHours(2000));
    }

    @Test
    void what_is_below_a_second_is_cut_before_it_is_compared() {
        var interval = Interval.between(NINE.plusMillis(900), NINE.plusMillis(100));

        assertThat(interval.get()).isEqualTo(new Interval(NINE, NINE));
        assertThat(new NewTimer(FULL, NINE.plusMillis(5)).start()).isEqualTo(NINE);
    }

    @Test
    void a_stopped_timer_keeps_everything_and_gets_an_end() {
        var finished = RUNNING.stoppedAt(TEN).get();

        assertThat(finished.id()).isEqualTo(RUNNING.id());
        assertThat(finished.owner()).isEqualTo(RUNNING.owner());
        assertThat(finished.details()).isEqualTo(FULL);
        assertThat(finished.interval()).isEqualTo(new Interval(NINE, TEN));
        assertThat(finished.end()).isEqualTo(TEN);
        assertThat(RUNNING.stoppedAt(NINE.minusSeconds(1)).isLeft()).isTrue();
    }

    @Test
    void a_superseded_timer_ends_where_the_other_begins_but_never_before_its_own_start() {
        assertThat(RUNNING.supersededAt(TEN).interval()).isEqualTo(new Interval(NINE, TEN));
        assertThat(RUNNING.supersededAt(NINE.minusSeconds(60)).interval()).isEqualTo(new Interval(NINE, NINE));
        assertThat(RUNNING.supersededAt(NINE).interval()).isEqualTo(new Interval(NINE, NINE));
    }

    @Test
    void an_entry_is_folded_as_what_it_is() {
        assertThat(RUNNING.<String>fold(r -> "running", f -> "finished")).isEqualTo("running");
        assertThat(RUNNING.stoppedAt(TEN).get().<String>fold(r -> "running", f -> "finished"))
                .isEqualTo("finished");
    }

    @Test
    void a_content_that_is_put_back_makes_the_same_entry() {
        var finished = RUNNING.stoppedAt(TEN).get();

        assertThat(RUNNING.with(RUNNING.content())).isEqualTo(RUNNING);
        assertThat(finished.with(finished.content())).isEqualTo(finished);
    }

    @Test
    void each_change_changes_its_own_part() {
        var content = RUNNING.stoppedAt(TEN).get().content();

        assertThat(apply(TimeEntryChange.describe(Description.NONE), content).details())
                .isEqualTo(FULL.describing(Description.NONE));
        assertThat(apply(TimeEntryChange.project(new ProjectId("p2")), content).details())
                .isEqualTo(FULL.on(new ProjectId("p2")));
        assertThat(apply(TimeEntryChange.task(new ProjectId("p2"), new TaskId("t2")), content)
                        .details())
                .isEqualTo(FULL.on(new ProjectId("p2"), new TaskId("t2")));
        assertThat(apply(TimeEntryChange.noProject(), content).details()).isEqualTo(FULL.withoutProject());
        assertThat(apply(TimeEntryChange.noTask(), content).details()).isEqualTo(FULL.withoutTask());
        assertThat(apply(TimeEntryChange.tags(List.of()), content).details()).isEqualTo(FULL.tagged(List.of()));
        assertThat(apply(TimeEntryChange.billable(false), content).details()).isEqualTo(FULL.billable(false));
        assertThat(apply(TimeEntryChange.type(EntryType.BREAK), content).details())
                .isEqualTo(FULL.of(EntryType.BREAK));
        assertThat(apply(TimeEntryChange.startAt(NINE.minusSeconds(5)), content).start())
                .isEqualTo(NINE.minusSeconds(5));
        assertThat(apply(TimeEntryChange.endAt(TEN.plusSeconds(5)), content).end())
                .contains(TEN.plusSeconds(5));
        assertThat(apply(TimeEntryChange.reopen(), content).end()).isEmpty();
    }

    @Test
    void leaving_a_project_means_leaving_its_task() {
        assertThat(FULL.on(new ProjectId("p2")).task()).isEmpty();
        assertThat(FULL.withoutProject().task()).isEmpty();
        assertThat(FULL.withoutTask().project()).contains(new ProjectId("p1"));
    }

    @Test
    void changes_are_made_one_after_the_other_and_checked_at_the_end() {
        var content = RUNNING.stoppedAt(TEN).get().content();
        var later = TimeEntryChange.startAt(TEN.plusSeconds(1));

        assertThat(later.applyTo(content).isLeft()).isTrue();
        assertThat(apply(later.and(TimeEntryChange.endAt(TEN.plusSeconds(2))), content)
                        .end())
                .contains(TEN.plusSeconds(2));
    }

    @Test
    void every_forced_field_that_lacks_is_named() {
        assertThat(ForcedFields.check(Set.of(EntryField.values()), EntryDetails.none())
                        .getLeft())
                .isEqualTo(new Refused.MissingFields(Set.of(EntryField.values())));
        assertThat(ForcedFields.check(Set.of(EntryField.values()), FULL)).isEqualTo(Either.right(FULL));
        assertThat(ForcedFields.check(Set.of(), EntryDetails.none()).isRight()).isTrue();
        assertThat(ForcedFields.check(Set.of(EntryField.DESCRIPTION), FULL.describing(Description.of("  ")))
                        .isLeft())
                .isTrue();
        assertThat(ForcedFields.check(Set.of(EntryField.TASK, EntryField.TAGS), FULL.withoutTask())
                        .getLeft())
                .isEqualTo(new Refused.MissingFields(Set.of(EntryField.TASK)));
    }

    @Test
    void a_task_goes_with_its_own_project_only() {
        var task = new Task.Open(
                new TaskId("t1"),
                new ProjectId("p1"),
                new TaskDetails(TaskName.of("x"), Set.of(), Duration.ZERO, false),
                Duration.ZERO);

        assertThat(TaskOfProject.check(FULL, id -> Optional.of(task))).isEqualTo(Either.right(FULL));
        assertThat(TaskOfProject.check(FULL.on(new ProjectId("p2"), new TaskId("t1")), id -> Optional.of(task))
                        .getLeft())
                .isEqualTo(new Refused.NotFound(new TaskId("t1")));
        assertThat(TaskOfProject.check(FULL, id -> Optional.empty()).isLeft()).isTrue();
        assertThat(TaskOfProject.check(FULL.withoutTask(), id -> Optional.empty())
                        .isRight())
                .isTrue();
    }

    private static EntryContent apply(TimeEntryChange change, EntryContent content) {
        return change.applyTo(content).get();
    }
}
