package io.clockport.inmemory.mutants;

import io.clockport.WorkspaceScope;
import io.clockport.async.Eventual;
import io.clockport.contract.Contract;
import io.clockport.failure.Refused;
import io.clockport.paging.SortOrder;
import io.clockport.project.Projects;
import io.clockport.tag.TagName;
import io.clockport.tag.Tags;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import io.clockport.user.MemberFilter;
import io.clockport.user.MemberSort;
import io.clockport.user.Members;
import io.clockport.user.Users;
import io.clockport.workspace.Workspace;
import io.clockport.workspace.Workspaces;
import java.time.ZoneOffset;
import java.util.List;

/** Adapters that do not ask who is asking. */
final class RightsMutants {

    private RightsMutants() {}

    static List<Catch> all() {
        return List.of(
                new Catch(
                        "i am myself",
                        Users.class,
                        "me",
                        call -> {
                            var other = call.fake().backstage().addUser("Other", "other@example.com", ZoneOffset.UTC);
                            return call.fake().as(other).users().me();
                        },
                        "Users",
                        "i_am_the_person_behind_the_credentials"),
                new Catch(
                        "somebody else's workspace is closed",
                        Workspaces.class,
                        "get",
                        call -> call.<Eventual<Workspace>>proceed()
                                .recover(denied -> Eventual.of(
                                        call.fake().backstage().workspaces().get(0))),
                        "Workspaces",
                        "somebody_elses_workspace_is_not_allowed"),
                new Catch(
                        "members come by e-mail",
                        Members.class,
                        "matching",
                        call -> call.proceedWith(
                                MemberFilter.everybody().sortedBy(MemberSort.ID, SortOrder.DESCENDING)),
                        "Members",
                        "members_come_by_email_without_regard_to_case"),
                new Catch(
                        "members are filtered",
                        Members.class,
                        "matching",
                        call -> call.proceedWith(MemberFilter.everybody()),
                        "Members",
                        "a_part_of_the_email_finds_its_members_in_any_case"),
                new Catch(
                        "access to a private project is a member's",
                        Members.class,
                        "matching",
                        call -> call.proceedWith(MemberFilter.everybody()),
                        "Members",
                        "only_its_members_have_access_to_a_private_project"),
                new Catch(
                        "a private project is hidden",
                        Projects.class,
                        "get",
                        call -> owners(call).projects().get(call.argument(0)),
                        "Rights",
                        "a_private_project_is_not_there_for_people_outside"),
                new Catch(
                        "only admins create where they say so",
                        Tags.class,
                        "create",
                        call -> owners(call).tags().create(new TagName("by the back door")),
                        "Rights",
                        "where_only_admins_create_others_do_not"),
                new Catch(
                        "time is logged for oneself",
                        TimeEntries.class,
                        "log",
                        call -> owners(call).timeEntries().log(call.argument(0), call.argument(1)),
                        "Rights",
                        "a_member_cannot_log_time_for_others"),
                new Catch(
                        "a locked entry is not deleted",
                        TimeEntries.class,
                        "delete",
                        call -> owners(call).timeEntries().delete(call.argument(0)),
                        "Rights",
                        "a_locked_period_is_closed_for_members_from_its_last_second"),
                new Catch(
                        "the stopwatch is asked before the lock",
                        TimeEntries.class,
                        "log",
                        call -> call.<Eventual<TimeEntry>>proceed()
                                .recover(refused -> Eventual.failed(
                                        refused instanceof Refused.StopwatchOnly
                                                ? new Refused.PeriodLocked(Contract.NINE)
                                                : refused)),
                        "Rights",
                        "an_entry_by_hand_is_refused_for_the_stopwatch_before_it_is_for_the_lock"),
                new Catch(
                        "a locked entry is not doubled",
                        TimeEntries.class,
                        "duplicate",
                        call -> owners(call).timeEntries().duplicate(call.argument(0)),
                        "Rights",
                        "a_member_doubles_nothing_that_lies_in_a_locked_period"),
                new Catch(
                        "an approved entry is not deleted",
                        TimeEntries.class,
                        "delete",
                        call -> call.<Eventual<Object>>proceed().recover(refused -> Eventual.of(call.argument(0))),
                        "Rights",
                        "an_approved_entry_is_closed_for_everybody"),
                new Catch(
                        "other people's timers are hidden from members",
                        TimeEntries.class,
                        "inProgress",
                        call -> owners(call).timeEntries().inProgress(),
                        "Rights",
                        "a_member_sees_only_the_own_timer_in_progress"),
                new Catch(
                        "a locked entry says so",
                        TimeEntries.class,
                        "get",
                        call -> call.<Eventual<TimeEntry>>proceed()
                                .map(entry -> entry.fold(
                                        timer -> timer,
                                        finished -> new TimeEntry.Finished(
                                                finished.id(),
                                                finished.owner(),
                                                finished.details(),
                                                finished.interval(),
                                                false))),
                        "Rights",
                        "a_locked_entry_says_so"));
    }

    private static WorkspaceScope owners(Call call) {
        return call.fake().in(call.fake().workspace());
    }
}
