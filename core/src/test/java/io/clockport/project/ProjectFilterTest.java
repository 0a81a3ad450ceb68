package io.clockport.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.paging.NameMatch;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import io.clockport.testing.Any;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProjectFilterTest {

    private static final NameMatch NAME = NameMatch.exactly("Pier");

    @Test
    void at_first_everything_is_wanted_by_name() {
        assertThat(ProjectFilter.all())
                .isEqualTo(new ProjectFilter(
                        Optional.empty(),
                        StateFilter.BOTH,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ProjectSort.NAME,
                        SortOrder.ASCENDING));
    }

    @Test
    void each_wish_is_kept_whatever_follows() {
        var expected = new ProjectFilter(
                Optional.of(NAME),
                StateFilter.ACTIVE,
                Optional.of(true),
                Optional.of(Visibility.PRIVATE),
                Optional.of(new ClientMatch(Set.of(Any.CLIENT), true)),
                Optional.of(new UserMatch(Set.of(Any.USER), true)),
                ProjectSort.DURATION,
                SortOrder.DESCENDING);

        assertThat(ProjectFilter.all()
                        .named(NAME)
                        .in(StateFilter.ACTIVE)
                        .billable(true)
                        .visibleAs(Visibility.PRIVATE)
                        .ofClients(Set.of(Any.CLIENT))
                        .withUsers(Set.of(Any.USER))
                        .sortedBy(ProjectSort.DURATION, SortOrder.DESCENDING))
                .isEqualTo(expected);
        assertThat(ProjectFilter.all()
                        .sortedBy(ProjectSort.DURATION, SortOrder.DESCENDING)
                        .withUsers(Set.of(Any.USER))
                        .ofClients(Set.of(Any.CLIENT))
                        .visibleAs(Visibility.PRIVATE)
                        .billable(true)
                        .in(StateFilter.ACTIVE)
                        .named(NAME))
                .isEqualTo(expected);
    }

    @Test
    void clients_and_people_can_be_left_out() {
        var filter = ProjectFilter.all().notOfClients(Set.of(Any.CLIENT)).withoutUsers(Set.of(Any.USER));

        assertThat(filter.clients()).contains(new ClientMatch(Set.of(Any.CLIENT), false));
        assertThat(filter.users()).contains(new UserMatch(Set.of(Any.USER), false));
    }

    @Test
    void clients_and_people_cannot_be_tampered_with() {
        var clients = new HashSet<>(Set.of(Any.CLIENT));
        var users = new HashSet<>(Set.of(Any.USER));
        var ofClients = new ClientMatch(clients, true);
        var withUsers = new UserMatch(users, true);

        clients.clear();
        users.clear();

        assertThat(ofClients.clients()).containsExactly(Any.CLIENT);
        assertThat(withUsers.users()).containsExactly(Any.USER);
    }
}
