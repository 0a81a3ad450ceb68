package io.clockport.timeentry;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.clockport.testing.Any;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimeEntryChangeTest {

    private static final EntryContent BEFORE = Any.finished().content();

    static Stream<Arguments> everyChange() {
        var details = Any.details();
        return Stream.of(
                Arguments.of(
                        "description",
                        TimeEntryChange.describe(Description.of("new")),
                        saying(details.describing(Description.of("new")))),
                Arguments.of(
                        "project, and the task goes",
                        TimeEntryChange.project(Any.OTHER_PROJECT),
                        saying(new EntryDetails(
                                details.description(),
                                Optional.of(Any.OTHER_PROJECT),
                                Optional.empty(),
                                details.tags(),
                                true,
                                EntryType.REGULAR))),
                Arguments.of(
                        "task",
                        TimeEntryChange.task(Any.OTHER_PROJECT, Any.TASK),
                        saying(details.on(Any.OTHER_PROJECT, Any.TASK))),
                Arguments.of("no project", TimeEntryChange.noProject(), saying(details.withoutProject())),
                Arguments.of("no task", TimeEntryChange.noTask(), saying(details.on(Any.PROJECT))),
                Arguments.of(
                        "tags",
                        TimeEntryChange.tags(List.of(Any.OTHER_TAG)),
                        saying(details.tagged(List.of(Any.OTHER_TAG)))),
                Arguments.of("billable", TimeEntryChange.billable(false), saying(details.billable(false))),
                Arguments.of("type", TimeEntryChange.type(EntryType.BREAK), saying(details.of(EntryType.BREAK))),
                Arguments.of(
                        "start",
                        TimeEntryChange.startAt(Any.NINE.plusSeconds(1)),
                        new EntryContent(details, Any.NINE.plusSeconds(1), Optional.of(Any.TEN))),
                Arguments.of(
                        "end",
                        TimeEntryChange.endAt(Any.ELEVEN),
                        new EntryContent(details, Any.NINE, Optional.of(Any.ELEVEN))),
                Arguments.of(
                        "running again",
                        TimeEntryChange.reopen(),
                        new EntryContent(details, Any.NINE, Optional.empty())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyChange")
    void a_change_changes_what_it_says_and_nothing_else(String what, TimeEntryChange change, EntryContent after) {
        assertThat(change.applyTo(BEFORE)).isEqualTo(Either.right(after));
        assertThat(after).isNotEqualTo(BEFORE);
    }

    @Test
    void no_change_is_a_beginning_to_add_others_to() {
        assertThat(TimeEntryChange.none().applyTo(BEFORE)).isEqualTo(Either.right(BEFORE));
        assertThat(TimeEntryChange.none().and(TimeEntryChange.reopen()).applyTo(BEFORE))
                .isEqualTo(TimeEntryChange.reopen().applyTo(BEFORE));
    }

    @Test
    void of_two_changes_the_first_comes_first() {
        var change = TimeEntryChange.billable(false)
                .and(TimeEntryChange.describe(Description.of("one")))
                .and(TimeEntryChange.describe(Description.of("two")));

        assertThat(change.applyTo(BEFORE))
                .isEqualTo(Either.right(saying(Any.details().billable(false).describing(Description.of("two")))));
    }

    @Test
    void an_end_before_the_start_is_refused() {
        assertThat(TimeEntryChange.endAt(Any.NINE.minusSeconds(1))
                        .applyTo(BEFORE)
                        .getLeft())
                .isInstanceOf(Refused.Invalid.class);
        assertThat(TimeEntryChange.startAt(Any.TEN.plusSeconds(1))
                        .applyTo(BEFORE)
                        .getLeft())
                .isInstanceOf(Refused.Invalid.class);
    }

    @Test
    void both_ends_can_move_past_each_other_in_one_change() {
        var change = TimeEntryChange.startAt(Any.TEN).and(TimeEntryChange.endAt(Any.ELEVEN));

        assertThat(change.applyTo(BEFORE))
                .isEqualTo(Either.right(new EntryContent(Any.details(), Any.TEN, Optional.of(Any.ELEVEN))));
    }

    @Test
    void a_running_entry_may_start_at_any_moment() {
        var content = Any.running().content();

        assertThat(TimeEntryChange.startAt(Instant.EPOCH).applyTo(content).isRight())
                .isTrue();
    }

    @Test
    void content_is_in_whole_seconds() {
        assertThat(new EntryContent(Any.details(), Any.NINE.plusMillis(9), Optional.of(Any.TEN.plusMillis(9))))
                .isEqualTo(BEFORE);
    }

    private static EntryContent saying(EntryDetails details) {
        return new EntryContent(details, Any.NINE, Optional.of(Any.TEN));
    }
}
