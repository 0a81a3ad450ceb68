package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.outcome;
import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.failure.Refused;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.money.Money;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.user.AccountStatus;
import io.clockport.user.MemberFilter;
import io.clockport.user.MembershipStatus;
import io.clockport.user.Role;
import io.clockport.user.User;
import io.clockport.workspace.Workspace;
import io.clockport.workspace.WorkspaceSettings;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BackstageTest {

    private final InMemoryClockify fake = InMemoryClockify.empty();
    private final Backstage backstage = fake.backstage();

    @Test
    void whoever_joins_their_first_workspace_has_it_by_default() {
        var user = backstage.addUser("New", "new@example.com", ZoneOffset.UTC);
        var other = backstage.addWorkspace("Other", fake.me(), "USD", WorkspaceSettings.relaxed());

        backstage.setMembership(fake.workspace(), user, Role.MEMBER, MembershipStatus.ACTIVE);
        backstage.setMembership(other, user, Role.MEMBER, MembershipStatus.ACTIVE);

        assertThat(person(user).defaultWorkspace()).contains(fake.workspace());
        assertThat(person(user).activeWorkspace()).contains(fake.workspace());
    }

    @Test
    void who_is_limited_has_a_name_and_no_address_and_is_a_member_at_once() {
        var added = backstage.addLimitedUsers(fake.workspace(), List.of("Ada", "Grace"));

        assertThat(added).hasSize(2).doesNotHaveDuplicates();
        assertThat(person(added.get(0)).name()).contains("Ada");
        assertThat(person(added.get(1)).name()).contains("Grace");
        assertThat(person(added.get(0)).email()).isEmpty();
        assertThat(person(added.get(0)).status()).isEqualTo(AccountStatus.LIMITED);
        assertThat(backstage.memberships(fake.workspace()))
                .extracting(Membership::user)
                .containsAll(added);
    }

    @Test
    void a_new_name_changes_nothing_else_about_a_person() {
        var before = person(fake.me());

        backstage.rename(fake.me(), "Somebody else");

        assertThat(person(fake.me()))
                .isEqualTo(new User(
                        before.id(),
                        Optional.of("Somebody else"),
                        before.email(),
                        before.status(),
                        before.activeWorkspace(),
                        before.defaultWorkspace(),
                        before.settings()));
    }

    @Test
    void who_was_taken_out_is_no_member_and_cannot_enter() {
        var user = member();

        backstage.removeMembership(fake.workspace(), user);

        assertThat(backstage.memberships(fake.workspace()))
                .extracting(Membership::user)
                .containsExactly(fake.me());
        assertThat(outcome(fake.as(user)
                                .in(fake.workspace())
                                .members()
                                .matching(MemberFilter.everybody())
                                .collect(9))
                        .getLeft())
                .isInstanceOf(Refused.NotAllowed.class);
    }

    @Test
    void only_whoever_has_joined_can_enter() {
        var user = member();

        backstage.setMembership(fake.workspace(), user, Role.MEMBER, MembershipStatus.INACTIVE);

        assertThat(outcome(fake.as(user).workspaces().get(fake.workspace())).isLeft())
                .isTrue();
    }

    @Test
    void a_person_of_whom_only_an_address_is_known_has_neither_name_nor_settings() {
        var user = backstage.addUser("who@example.com", AccountStatus.NOT_REGISTERED);

        assertThat(person(user))
                .isEqualTo(new User(
                        user,
                        Optional.empty(),
                        "who@example.com",
                        AccountStatus.NOT_REGISTERED,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void a_person_can_be_replaced() {
        var before = person(fake.me());
        var after = new User(
                before.id(),
                Optional.of("Renamed"),
                before.email(),
                before.status(),
                before.activeWorkspace(),
                before.defaultWorkspace(),
                before.settings());

        backstage.put(after);

        assertThat(value(fake.users().me())).isEqualTo(after);
    }

    @Test
    void a_key_opens_the_account_of_its_person_and_no_other() {
        var user = member();

        backstage.setApiKey(user, "their-key");

        assertThat(backstage.userOf("their-key")).contains(user);
        assertThat(backstage.userOf("owner-key")).contains(fake.me());
        assertThat(backstage.userOf("nobodys-key")).isEmpty();
    }

    @Test
    void settings_and_rate_of_a_workspace_change_and_nothing_else_does() {
        var before = value(fake.workspaces().get(fake.workspace()));

        backstage.changeSettings(fake.workspace(), settings -> settings.withProjects(true, true));
        backstage.setHourlyRate(fake.workspace(), new Money(2_000, "EUR"));

        assertThat(value(fake.workspaces().get(fake.workspace())))
                .isEqualTo(new Workspace(
                        before.id(),
                        before.name(),
                        new Money(2_000, "EUR"),
                        before.settings().withProjects(true, true)));
    }

    @Test
    void a_workspace_that_is_not_there_has_no_settings_to_change() {
        var unknown = new WorkspaceId("65f000000000000000000000");

        assertThatThrownBy(() -> backstage.changeSettings(unknown, settings -> settings))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void an_entry_is_approved_and_the_approval_withdrawn() {
        var entry = entry();

        var approved = backstage.approve(fake.workspace(), entry, true);
        var refused = outcome(fake.in(fake.workspace()).timeEntries().delete(entry));
        backstage.approve(fake.workspace(), entry, false);

        assertThat(approved.get()).isEqualTo(entry);
        assertThat(refused.getLeft()).isEqualTo(new Refused.Approved(entry));
        assertThat(outcome(fake.in(fake.workspace()).timeEntries().delete(entry))
                        .isRight())
                .isTrue();
    }

    @Test
    void what_is_not_there_cannot_be_approved() {
        var unknown = new TimeEntryId("65f000000000000000000000");

        assertThat(backstage.approve(fake.workspace(), unknown, true).getLeft())
                .isEqualTo(new Refused.NotFound(unknown));
    }

    @Test
    void whether_an_entry_is_invoiced_shows_here_and_nowhere_else() {
        var entry = entry();
        assertThat(backstage.isInvoiced(fake.workspace(), entry)).isFalse();

        value(fake.in(fake.workspace()).timeEntries().markInvoiced(Set.of(entry), true));

        assertThat(backstage.isInvoiced(fake.workspace(), entry)).isTrue();
        assertThat(backstage.isInvoiced(fake.workspace(), new TimeEntryId("65f000000000000000000000")))
                .isFalse();
    }

    @Test
    void a_note_is_kept_until_it_is_replaced() {
        backstage.setNote("key", "first");
        backstage.setNote("key", "second");

        assertThat(backstage.note("key")).contains("second");
        assertThat(backstage.note("other")).isEmpty();
    }

    @Test
    void the_first_workspace_is_the_first_that_one_is_a_member_of() {
        var stranger = backstage.addUser("Stranger", "stranger@example.com", ZoneOffset.UTC);
        var theirs = backstage.addWorkspace("Theirs", stranger, "USD", WorkspaceSettings.relaxed());
        var mine = fake.workspace();
        backstage.removeMembership(mine, fake.me());
        backstage.addWorkspace("Mine again", fake.me(), "USD", WorkspaceSettings.relaxed());

        assertThat(fake.workspace()).isNotIn(mine, theirs);
    }

    private UserId member() {
        var user = backstage.addUser("Member", "member@example.com", ZoneOffset.UTC);
        backstage.setMembership(fake.workspace(), user, Role.MEMBER, MembershipStatus.ACTIVE);
        return user;
    }

    private User person(UserId id) {
        return backstage.users().stream()
                .filter(user -> user.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private TimeEntryId entry() {
        var nine = Instant.parse("2026-03-30T09:00:00Z");
        return value(fake.in(fake.workspace())
                        .timeEntries()
                        .log(
                                fake.me(),
                                new NewTimeEntry(EntryDetails.none(), new Interval(nine, nine.plusSeconds(60)))))
                .id();
    }
}
