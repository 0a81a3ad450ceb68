package io.clockport.project;

import io.clockport.id.ClientId;
import io.clockport.id.UserId;
import io.clockport.paging.NameMatch;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import java.util.Optional;
import java.util.Set;

/** Which projects are wanted, and in which order. */
public record ProjectFilter(
        Optional<NameMatch> name,
        StateFilter state,
        Optional<Boolean> billable,
        Optional<Visibility> visibility,
        Optional<ClientMatch> clients,
        Optional<UserMatch> users,
        ProjectSort sort,
        SortOrder order) {

    /** Every project, archived or not, by name. */
    public static ProjectFilter all() {
        return new ProjectFilter(
                Optional.empty(),
                StateFilter.BOTH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ProjectSort.NAME,
                SortOrder.ASCENDING);
    }

    public ProjectFilter named(NameMatch match) {
        return new ProjectFilter(Optional.of(match), state, billable, visibility, clients, users, sort, order);
    }

    public ProjectFilter in(StateFilter wanted) {
        return new ProjectFilter(name, wanted, billable, visibility, clients, users, sort, order);
    }

    public ProjectFilter billable(boolean wanted) {
        return new ProjectFilter(name, state, Optional.of(wanted), visibility, clients, users, sort, order);
    }

    public ProjectFilter visibleAs(Visibility wanted) {
        return new ProjectFilter(name, state, billable, Optional.of(wanted), clients, users, sort, order);
    }

    public ProjectFilter ofClients(Set<ClientId> wanted) {
        return new ProjectFilter(
                name, state, billable, visibility, Optional.of(new ClientMatch(wanted, true)), users, sort, order);
    }

    public ProjectFilter notOfClients(Set<ClientId> unwanted) {
        return new ProjectFilter(
                name, state, billable, visibility, Optional.of(new ClientMatch(unwanted, false)), users, sort, order);
    }

    public ProjectFilter withUsers(Set<UserId> wanted) {
        return new ProjectFilter(
                name, state, billable, visibility, clients, Optional.of(new UserMatch(wanted, true)), sort, order);
    }

    public ProjectFilter withoutUsers(Set<UserId> unwanted) {
        return new ProjectFilter(
                name, state, billable, visibility, clients, Optional.of(new UserMatch(unwanted, false)), sort, order);
    }

    public ProjectFilter sortedBy(ProjectSort column, SortOrder direction) {
        return new ProjectFilter(name, state, billable, visibility, clients, users, column, direction);
    }
}
