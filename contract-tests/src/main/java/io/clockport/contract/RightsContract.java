package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.WorkspaceScope;
import io.clockport.failure.Refused;
import io.clockport.id.UserId;
import io.clockport.paging.PageRequest;
import io.clockport.project.NewProject;
import io.clockport.project.ProjectFilter;
import io.clockport.project.ProjectName;
import io.clockport.project.Visibility;
import io.clockport.tag.TagName;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntryChange;
import io.clockport.user.Role;
import io.clockport.workspace.CreationPermission;
import io.clockport.workspace.CreationPermissions;
import io.clockport.workspace.EntryLock;
import io.clockport.workspace.TrackingMode;
import io.clockport.workspace.WorkspaceSettings;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may do what, in every implementation. */
public interface RightsContract extends Contract {

    CreationPermissions ADMINS_ONLY =
            new CreationPermissions(CreationPermission.ADMINS, CreationPermission.ADMINS, CreationPermission.ADMINS);

    private UserId newcomer(Role role) {
        needs(Capability.PEOPLE);
        return harness().newcomer(harness().workspace(), role);
    }

    private WorkspaceScope as(UserId person) {
        return harness().as(person).in(harness().workspace());
    }

    private NewTimeEntry entry() {
        return new NewTimeEntry(EntryDetails.none(), new Interval(NINE, TEN));
    }

    @Fidelity(
            row = "workspace.not-mine",
            claim = "a workspace one is not in is refused, not missing",
            sources = {"student tests 2023", "clockify-cli 2025"},
            confidence = Confidence.HIGH)
    @Test
    default void a_workspace_one_is_not_in_is_closed() {
        needs(Capability.FOREIGN_WORKSPACE);
        var foreign = harness().clockify().in(harness().foreignWorkspace());

        assertThatEventually(foreign.tags().create(TagName.of("mine"))).failedWith(Refused.NotAllowed.class);
        assertThatEventually(foreign.timeEntries().log(harness().someone(), entry()))
                .failedWith(Refused.NotAllowed.class);
        assertThatEventually(foreign.projects().matching(ProjectFilter.all()).fetch(PageRequest.first(1)))
                .failedWith(Refused.NotAllowed.class);
    }

    @Fidelity(
            row = "rights.entries-of-others",
            claim = "a member does not see the entries of others",
            sources = {"help 2026", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    default void a_member_sees_no_entries_of_others() {
        var member = newcomer(Role.MEMBER);
        var mine = loggedAt(NINE);

        assertThatEventually(as(member)
                        .timeEntries()
                        .of(harness().someone(), EntryFilter.all())
                        .fetch(PageRequest.first(10)))
                .failedWith(Refused.class);
        assertThatEventually(as(member).timeEntries().delete(mine.id())).failedWith(Refused.class);
        assertThatEventually(timeEntries().get(mine.id())).hasValue().isEqualTo(mine);
    }

    @Fidelity(
            row = "rights.time-for-others",
            claim = "a member cannot write time for others; an admin can",
            sources = {"help 2026", "restoretime 2026-08"},
            confidence = Confidence.LOW)
    @Test
    default void a_member_cannot_log_time_for_others() {
        var member = newcomer(Role.MEMBER);

        assertThatEventually(as(member).timeEntries().log(harness().someone(), entry()))
                .failedWith(Refused.class);
    }

    @Fidelity(row = "rights.time-for-others")
    @Test
    default void an_admin_can_log_time_for_others() {
        var member = newcomer(Role.MEMBER);

        var logged = await(timeEntries().log(member, entry()));

        assertThat(logged.owner()).isEqualTo(member);
        assertThat(await(as(member).timeEntries().get(logged.id()))).isEqualTo(logged);
    }

    @Fidelity(row = "rights.entries-of-others")
    @Test
    default void a_member_sees_only_the_own_timer_in_progress() {
        var member = newcomer(Role.MEMBER);
        timer(EntryDetails.none(), NINE);
        var theirs = await(as(member).timeEntries().start(member, new NewTimer(EntryDetails.none(), NINE)));

        assertThat(await(as(member).timeEntries().inProgress().collect(10))).containsExactly(theirs);
    }

    @Fidelity(
            row = "rights.private-project",
            claim = "a private project is not there for people outside of it",
            sources = "help 2026",
            confidence = Confidence.MEDIUM)
    @Test
    default void a_private_project_is_not_there_for_people_outside() {
        var member = newcomer(Role.MEMBER);
        var secret = await(
                projects().create(NewProject.named(ProjectName.of("Secret")).visibleAs(Visibility.PRIVATE)));

        assertThatEventually(as(member).projects().get(secret.id())).failedWith(new Refused.NotFound(secret.id()));
        assertThat(await(as(member).projects().matching(ProjectFilter.all()).collect(10)))
                .isEmpty();
    }

    @Fidelity(row = "rights.private-project")
    @Test
    default void a_private_project_is_there_for_its_members() {
        var member = newcomer(Role.MEMBER);
        var secret = await(
                projects().create(NewProject.named(ProjectName.of("Secret")).visibleAs(Visibility.PRIVATE)));
        var shared = await(projects().addMembers(secret.id(), Set.of(member)));

        assertThatEventually(as(member).projects().get(secret.id())).hasValue().isEqualTo(shared);
    }

    @Fidelity(
            row = "rights.only-admins-create",
            claim = "where the workspace says that only admins create, others are refused",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    default void where_only_admins_create_others_do_not() {
        needs(Capability.SETTINGS);
        var member = newcomer(Role.MEMBER);
        var admin = newcomer(Role.WORKSPACE_ADMIN);
        harness().change(harness().workspace(), WorkspaceSettings.relaxed().withCreation(ADMINS_ONLY));

        assertThatEventually(as(member).projects().create(NewProject.named(ProjectName.of("Pier"))))
                .failedWith(Refused.NotAllowed.class);
        assertThatEventually(as(member).tags().create(TagName.of("tag"))).failedWith(Refused.NotAllowed.class);
        assertThatEventually(as(admin).tags().create(TagName.of("tag")))
                .hasValue()
                .isNotNull();
    }

    @Fidelity(
            row = "rights.billable-overruled",
            claim = "where only admins decide on billable, a member's word is overruled without an error",
            sources = "restoretime 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    default void where_only_admins_decide_a_members_billable_is_overruled() {
        needs(Capability.SETTINGS);
        var member = newcomer(Role.MEMBER);
        harness()
                .change(
                        harness().workspace(),
                        WorkspaceSettings.relaxed().withProjects(true, true).withBillableReservedToAdmins());

        var logged = await(as(member)
                .timeEntries()
                .log(member, new NewTimeEntry(EntryDetails.none().billable(false), new Interval(NINE, TEN))));

        assertThat(logged.details().billable()).isTrue();
    }

    @Fidelity(
            row = "workspace.lock-boundary",
            claim = "entries in a locked period are refused to people who are not admins. Where exactly the "
                    + "period ends is not established; here an entry is locked when it starts before the "
                    + "boundary",
            sources = {"restoretime 2026-08", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    default void a_locked_period_is_closed_for_members_from_its_last_second() {
        needs(Capability.SETTINGS);
        var member = newcomer(Role.MEMBER);
        var locked = await(as(member).timeEntries().log(member, entry()));
        harness().change(harness().workspace(), WorkspaceSettings.relaxed().lockedBy(EntryLock.before(TEN)));

        assertThatEventually(as(member).timeEntries().delete(locked.id())).failedWith(new Refused.Locked(locked.id()));
        assertThatEventually(as(member).timeEntries().change(locked.id(), TimeEntryChange.billable(true)))
                .failedWith(new Refused.Locked(locked.id()));
        assertThatEventually(as(member)
                        .timeEntries()
                        .log(member, new NewTimeEntry(EntryDetails.none(), new Interval(TEN.minusSeconds(1), ELEVEN))))
                .failedWith(new Refused.PeriodLocked(TEN.minusSeconds(1)));
        assertThatEventually(as(member)
                        .timeEntries()
                        .log(member, new NewTimeEntry(EntryDetails.none(), new Interval(TEN, ELEVEN))))
                .hasValue()
                .isNotNull();
    }

    @Fidelity(
            row = "workspace.stopwatch-before-lock",
            claim = "who types in an entry where time is only measured hears of that before they hear of a lock",
            sources = "restoretime 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    default void an_entry_by_hand_is_refused_for_the_stopwatch_before_it_is_for_the_lock() {
        needs(Capability.SETTINGS);
        var member = newcomer(Role.MEMBER);
        harness()
                .change(
                        harness().workspace(),
                        WorkspaceSettings.relaxed()
                                .in(TrackingMode.STOPWATCH_ONLY)
                                .lockedBy(EntryLock.before(TEN)));

        assertThatEventually(as(member).timeEntries().log(member, entry())).failedWith(new Refused.StopwatchOnly());
    }

    @Test
    default void a_member_doubles_nothing_that_lies_in_a_locked_period() {
        needs(Capability.SETTINGS);
        var member = newcomer(Role.MEMBER);
        var locked = await(as(member).timeEntries().log(member, entry()));
        harness().change(harness().workspace(), WorkspaceSettings.relaxed().lockedBy(EntryLock.before(TEN)));

        assertThatEventually(as(member).timeEntries().duplicate(locked.id())).failedWith(Refused.class);
        assertThat(await(timeEntries().of(member, EntryFilter.all()).collect(10)))
                .hasSize(1);
        assertThatEventually(timeEntries().duplicate(locked.id())).hasValue().isNotNull();
    }

    @Fidelity(
            row = "workspace.locked-entry-says-so",
            claim = "an entry says whether it is locked",
            sources = {"restoretime 2026-08", "document 2026-05"},
            confidence = Confidence.MEDIUM)
    @Test
    default void a_locked_entry_says_so() {
        needs(Capability.SETTINGS);
        var entry = loggedAt(NINE);
        harness().change(harness().workspace(), WorkspaceSettings.relaxed().lockedBy(EntryLock.before(TEN)));

        assertThat(await(timeEntries().get(entry.id())).locked()).isTrue();
        assertThat(loggedAt(TEN).locked()).isFalse();
    }

    @Fidelity(
            row = "workspace.lock-spares-admins",
            claim = "the owner and admins may go into a locked period",
            sources = "restoretime 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    default void an_admin_may_go_into_a_locked_period() {
        needs(Capability.SETTINGS);
        var entry = loggedAt(NINE);
        harness().change(harness().workspace(), WorkspaceSettings.relaxed().lockedBy(EntryLock.before(TEN)));

        assertThatEventually(timeEntries().delete(entry.id())).hasValue().isEqualTo(entry.id());
    }

    @Fidelity(
            row = "entry.approved-closed",
            claim = "an approved entry can be neither changed nor deleted",
            sources = "restoretime 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    default void an_approved_entry_is_closed_for_everybody() {
        needs(Capability.APPROVAL);
        var entry = loggedAt(NINE);
        harness().approve(harness().workspace(), entry.id());

        assertThatEventually(timeEntries().delete(entry.id())).failedWith(new Refused.Approved(entry.id()));
        assertThatEventually(timeEntries().change(entry.id(), TimeEntryChange.billable(true)))
                .failedWith(new Refused.Approved(entry.id()));
    }
}
