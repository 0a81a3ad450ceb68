package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.client.ArchiveScope;
import io.clockport.client.Client;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientName;
import io.clockport.id.TagId;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectName;
import io.clockport.tag.TagFilter;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.TimeEntryChange;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values that were handed in or out are no views of what is kept, in every implementation. */
public interface AliasingContract extends Contract {

    @Test
    default void a_list_handed_in_can_be_changed_afterwards() {
        var tags = new ArrayList<TagId>(List.of(tag("one").id()));
        var entry = logged(EntryDetails.none().tagged(tags), NINE, TEN);

        tags.clear();

        assertThat(await(timeEntries().get(entry.id())).details().tags()).hasSize(1);
    }

    @Test
    default void a_page_that_was_read_does_not_grow() {
        tag("one");
        var read = await(tags().matching(TagFilter.all()).collect(50));

        tag("two");

        assertThat(read).hasSize(1);
    }

    @Test
    default void a_state_computed_from_a_value_is_not_kept() {
        var active = project("Pier");

        var computed = active.archived();

        assertThat(computed.id()).isEqualTo(active.id());
        assertThatEventually(projects().get(active.id())).hasValue().isInstanceOf(Project.Active.class);
    }

    /** The change is applied to what is there, not to what its author saw. */
    @Test
    default void two_changes_made_from_the_same_sight_both_hold() {
        var project = project("Pier");
        await(projects().change(project.id(), ProjectChange.rename(ProjectName.of("Quay"))));

        var both = await(projects().change(project.id(), ProjectChange.billable(true)));

        assertThat(both.name()).isEqualTo(ProjectName.of("Quay"));
        assertThat(both.details().billable()).isTrue();
    }

    @Test
    default void archiving_what_was_renamed_meanwhile_keeps_the_new_name() {
        var seen = client("Harbour");
        await(clients().change(seen.id(), ClientChange.rename(ClientName.of("Port"))));

        Client.Archived archived = await(clients().archive(seen, ArchiveScope.CLIENT_ONLY));

        assertThat(archived.name()).isEqualTo(ClientName.of("Port"));
    }

    @Test
    default void stopping_what_was_described_meanwhile_keeps_the_description() {
        var seen = timer(EntryDetails.none(), NINE);
        await(timeEntries().change(seen.id(), TimeEntryChange.describe(Description.of("meanwhile"))));

        assertThat(await(timeEntries().stop(seen, TEN)).details()).isEqualTo(saying("meanwhile"));
    }
}
