package io.clockport.inmemory.mutants;

import io.clockport.async.Eventual;
import io.clockport.client.ArchiveScope;
import io.clockport.client.Client;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientFilter;
import io.clockport.client.ClientName;
import io.clockport.client.Clients;
import io.clockport.client.NewClient;
import io.clockport.failure.Refused;
import io.clockport.paging.StateFilter;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import io.clockport.tag.Tags;
import io.clockport.task.NewTask;
import io.clockport.task.Task;
import io.clockport.task.TaskChange;
import io.clockport.task.TaskFilter;
import io.clockport.task.TaskName;
import io.clockport.task.Tasks;
import java.time.Duration;
import java.util.List;

/** Wrong clients, tags and tasks. */
final class NamedThingMutants {

    private NamedThingMutants() {}

    static List<Catch> all() {
        return List.of(
                clients(
                        "a client's name is its own",
                        "create",
                        call -> call.<Eventual<Client.Active>>proceed()
                                .recover(taken -> call.proceedWith(NewClient.named(new ClientName("somewhat else")))),
                        "Clients",
                        "two_clients_cannot_share_a_name"),
                clients(
                        "a client's name has 100 characters at most",
                        "create",
                        call -> {
                            NewClient draft = call.argument(0);
                            return call.proceedWith(NewClient.named(
                                    new ClientName(cut(draft.name().value(), 100))));
                        },
                        "Clients",
                        "a_client_name_of_100_characters_is_the_longest"),
                clients(
                        "renaming a client keeps its further addresses",
                        "change",
                        call -> call.proceedWith(
                                call.argument(0), call.<ClientChange>argument(1).and(ClientChange.ccEmails(List.of()))),
                        "ClientChanges",
                        "renaming_a_client_changes_nothing_else"),
                clients(
                        "renaming a client keeps it archived",
                        "change",
                        call -> call.<Eventual<Client>>proceed()
                                .then(client -> client.fold(
                                        active -> Eventual.<Client>of(active),
                                        archived -> call.scope()
                                                .clients()
                                                .restore(archived)
                                                .map(restored -> restored))),
                        "ClientChanges",
                        "renaming_an_archived_client_leaves_it_archived"),
                clients(
                        "an active client is not deleted",
                        "delete",
                        call -> {
                            Client.Archived client = call.argument(0);
                            return call.scope()
                                    .clients()
                                    .archive(client.restored(), ArchiveScope.CLIENT_ONLY)
                                    .then(archived -> call.proceed());
                        },
                        "Clients",
                        "a_client_restored_behind_our_back_cannot_be_deleted"),
                clients(
                        "archiving a client reaches as far as asked",
                        "archive",
                        call -> call.proceedWith(call.argument(0), ArchiveScope.CLIENT_ONLY),
                        "ClientChanges",
                        "archiving_a_client_can_reach_its_projects_and_their_tasks"),
                clients(
                        "archiving a client reaches no further than asked",
                        "archive",
                        call -> call.proceedWith(call.argument(0), ArchiveScope.WITH_PROJECTS),
                        "ClientChanges",
                        "archiving_a_client_alone_leaves_its_projects"),
                clients(
                        "archiving a client's projects leaves tasks",
                        "archive",
                        call -> call.proceedWith(call.argument(0), ArchiveScope.WITH_PROJECTS_AND_TASKS),
                        "ClientChanges",
                        "archiving_a_client_with_projects_leaves_their_tasks_open"),
                clients(
                        "clients are listed in both states",
                        "matching",
                        call -> call.proceedWith(call.<ClientFilter>argument(0).in(StateFilter.ACTIVE)),
                        "ClientListing",
                        "clients_come_by_name_in_any_case_with_archived_ones_among_them"),
                clients(
                        "clients are listed in the state asked for",
                        "matching",
                        call -> call.proceedWith(call.<ClientFilter>argument(0).in(StateFilter.BOTH)),
                        "ClientListing",
                        "clients_can_be_filtered_by_state"),
                tags(
                        "a tag's name is its own",
                        "create",
                        call -> call.<Eventual<Tag.Active>>proceed()
                                .recover(taken -> call.proceedWith(new TagName("somewhat else"))),
                        "two_tags_cannot_share_a_name"),
                tags(
                        "a tag's name has 100 characters at most",
                        "create",
                        call -> call.proceedWith(
                                new TagName(cut(call.<TagName>argument(0).value(), 100))),
                        "a_tag_name_of_100_characters_is_the_longest"),
                tags(
                        "renaming a tag keeps it archived",
                        "rename",
                        call -> call.<Eventual<Tag>>proceed()
                                .then(tag -> tag.fold(
                                        active -> Eventual.<Tag>of(active),
                                        archived -> call.scope()
                                                .tags()
                                                .restore(archived)
                                                .map(restored -> restored))),
                        "renaming_an_archived_tag_leaves_it_archived"),
                tags(
                        "an active tag can be deleted",
                        "delete",
                        call -> Eventual.failed(new Refused.StillActive(call.argument(0))),
                        "an_active_tag_can_be_deleted"),
                tags(
                        "tags are listed in both states",
                        "matching",
                        call -> call.proceedWith(call.<TagFilter>argument(0).in(StateFilter.ACTIVE)),
                        "tags_come_by_name_and_can_be_filtered"),
                tasks(
                        "a task's name has 1000 characters at most",
                        "create",
                        call -> call.proceedWith(NewTask.named(new TaskName(
                                cut(call.<NewTask>argument(0).name().value(), 1_000)))),
                        "a_task_name_of_1000_characters_is_the_longest"),
                tasks(
                        "a task's name is its own",
                        "create",
                        call -> call.<Eventual<Task.Open>>proceed()
                                .recover(taken -> call.proceedWith(NewTask.named(new TaskName("somewhat else")))),
                        "two_tasks_of_a_project_cannot_share_a_name"),
                tasks(
                        "renaming a task keeps its estimate",
                        "change",
                        call -> call.proceedWith(
                                call.argument(0), call.<TaskChange>argument(1).and(TaskChange.estimate(Duration.ZERO))),
                        "renaming_a_task_changes_nothing_else"),
                tasks(
                        "renaming a task keeps it done",
                        "change",
                        call -> call.<Eventual<Task>>proceed()
                                .then(task -> task.fold(
                                        open -> Eventual.<Task>of(open),
                                        done -> call.scope()
                                                .tasks(done.project())
                                                .reopen(done)
                                                .map(reopened -> reopened))),
                        "renaming_a_done_task_leaves_it_done"),
                tasks(
                        "an open task is not deleted",
                        "delete",
                        call -> {
                            Task.Done task = call.argument(0);
                            return call.scope()
                                    .tasks(task.project())
                                    .done(task.reopened())
                                    .then(done -> call.proceed());
                        },
                        "a_task_reopened_behind_our_back_cannot_be_deleted"),
                tasks(
                        "tasks are listed in both states",
                        "matching",
                        call -> call.proceedWith(call.<TaskFilter>argument(0).in(StateFilter.ACTIVE)),
                        "tasks_come_by_name_and_can_be_filtered"));
    }

    private static String cut(String name, int most) {
        return name.substring(0, Math.min(most, name.length()));
    }

    private static Catch clients(String rule, String operation, Mutation mutation, String contract, String test) {
        return new Catch(rule, Clients.class, operation, mutation, contract, test);
    }

    private static Catch tags(String rule, String operation, Mutation mutation, String test) {
        return new Catch(rule, Tags.class, operation, mutation, "Tags", test);
    }

    private static Catch tasks(String rule, String operation, Mutation mutation, String test) {
        return new Catch(rule, Tasks.class, operation, mutation, "Tasks", test);
    }
}
