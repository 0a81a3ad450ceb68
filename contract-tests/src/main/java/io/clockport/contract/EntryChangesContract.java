package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.clockport.id.ProjectId;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.TimeEntryChange;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link io.clockport.timeentry.TimeEntries} does when an entry changes. */
public interface EntryChangesContract extends Contract {

    @Test
    default void describing_an_entry_changes_nothing_else() {
        var before = fullEntry();
        var describe = TimeEntryChange.describe(Description.of("shallow water"));

        var changed = await(timeEntries().change(before.id(), describe));

        assertThat(changed)
                .isEqualTo(before.with(describe.applyTo(before.content()).get()));
        assertThatEventually(timeEntries().get(before.id())).hasValue().isEqualTo(changed);
    }

    @Test
    default void everything_about_an_entry_can_change() {
        var before = fullEntry();
        var other = project("Other");
        var tag = tag("other");
        var change = TimeEntryChange.project(other.id())
                .and(TimeEntryChange.describe(Description.NONE))
                .and(TimeEntryChange.tags(List.of(tag.id())))
                .and(TimeEntryChange.billable(false))
                .and(TimeEntryChange.startAt(TEN))
                .and(TimeEntryChange.endAt(ELEVEN));

        var changed = await(timeEntries().change(before.id(), change));

        assertThat(changed)
                .isEqualTo(before.with(change.applyTo(before.content()).get()));
        assertThat(changed.details().task()).isEmpty();
        assertThatEventually(timeEntries().get(before.id())).hasValue().isEqualTo(changed);
    }

    @Test
    default void an_entry_can_be_taken_off_its_project_and_tags() {
        var before = fullEntry();

        var bare = await(
                timeEntries().change(before.id(), TimeEntryChange.noProject().and(TimeEntryChange.tags(List.of()))));

        assertThat(bare.details().project()).isEmpty();
        assertThat(bare.details().task()).isEmpty();
        assertThat(bare.details().tags()).isEmpty();
        assertThat(bare.details().billable()).isTrue();
    }

    @Fidelity(
            row = "entry.end-not-before-start",
            claim = "an end before the start is refused",
            sources = "clockify-net 2020-12",
            confidence = Confidence.HIGH)
    @Test
    default void an_end_before_the_start_is_refused_and_changes_nothing() {
        var before = loggedAt(TEN);

        assertThatEventually(timeEntries().change(before.id(), TimeEntryChange.endAt(NINE)))
                .failedWith(
                        Refused.Invalid.class,
                        refused -> assertThat(refused.field()).isEqualTo("end"));
        assertThatEventually(timeEntries().get(before.id())).hasValue().isEqualTo(before);
    }

    @Test
    default void a_refused_change_changes_nothing() {
        var before = fullEntry();
        var unknown = new ProjectId("5f000000000000000000000c");

        assertThatEventually(timeEntries()
                        .change(
                                before.id(),
                                TimeEntryChange.describe(Description.of("new")).and(TimeEntryChange.project(unknown))))
                .failedWith(new Refused.NotFound(unknown));
        assertThatEventually(timeEntries().get(before.id())).hasValue().isEqualTo(before);
    }
}
