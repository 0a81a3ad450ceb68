package io.clockport.contract;

import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.client.ClientFilter;
import io.clockport.paging.NameSort;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link io.clockport.client.Clients} lists. */
public interface ClientListingContract extends Contract {

    private List<String> names(ClientFilter filter) {
        return await(clients().matching(filter).collect(50)).stream()
                .map(client -> client.name().value())
                .toList();
    }

    @Fidelity(
            row = "clients.by-name",
            claim = "clients come by name",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void clients_come_by_name_in_any_case_with_archived_ones_among_them() {
        client("beta");
        client("Gamma");
        archivedClient("Alpha");

        assertThat(names(ClientFilter.all())).containsExactly("Alpha", "beta", "Gamma");
        assertThat(names(ClientFilter.all().sortedBy(NameSort.NAME, SortOrder.DESCENDING)))
                .containsExactly("Gamma", "beta", "Alpha");
    }

    @Fidelity(
            row = "listing.archived-omitted-lists-both",
            claim = "without a word about the state, lists show active and archived ones",
            sources = "ledger 2026",
            confidence = Confidence.MEDIUM)
    @Test
    default void clients_can_be_filtered_by_state() {
        client("active");
        archivedClient("archived");

        assertThat(names(ClientFilter.all().in(StateFilter.ACTIVE))).containsExactly("active");
        assertThat(names(ClientFilter.all().in(StateFilter.ARCHIVED))).containsExactly("archived");
    }

    @Test
    default void clients_can_be_filtered_by_a_part_of_the_name() {
        client("Harbour Office");
        client("City");

        assertThat(names(ClientFilter.all().named("OFF"))).containsExactly("Harbour Office");
    }
}
