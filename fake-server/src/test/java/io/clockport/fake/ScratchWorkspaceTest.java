package io.clockport.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.contract.EventualAssert;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.tag.TagFilter;
import io.clockport.timeentry.EntryFilter;
import io.clockport.workspace.WorkspaceSettings;
import org.junit.jupiter.api.Test;

/** What the live run does to a workspace, tried where it does no harm. */
class ScratchWorkspaceTest {

    @Test
    void a_workspace_that_is_not_named_as_scratch_is_left_alone() {
        var fake = InMemoryClockify.seeded();
        var before = EventualAssert.await(
                fake.in(fake.workspace()).tags().matching(TagFilter.all()).collect(50));

        assertThatThrownBy(() -> ScratchWorkspace.emptied(fake, fake.workspace()))
                .hasMessageContaining("not named as one that may be emptied");
        assertThat(EventualAssert.await(fake.in(fake.workspace())
                        .tags()
                        .matching(TagFilter.all())
                        .collect(50)))
                .isEqualTo(before)
                .isNotEmpty();
    }

    @Test
    void a_scratch_workspace_is_emptied() {
        var fake = InMemoryClockify.empty();
        var scratch = fake.backstage().addWorkspace("My scratch", fake.me(), "USD", WorkspaceSettings.relaxed());
        EventualAssert.await(fake.in(scratch).tags().create(io.clockport.tag.TagName.of("left over")));

        var harness = ScratchWorkspace.emptied(fake, scratch);

        assertThat(EventualAssert.await(
                        fake.in(scratch).tags().matching(TagFilter.all()).collect(50)))
                .isEmpty();
        assertThat(EventualAssert.await(harness.clockify()
                        .in(scratch)
                        .timeEntries()
                        .of(harness.someone(), EntryFilter.all())
                        .collect(50)))
                .isEmpty();
    }
}
