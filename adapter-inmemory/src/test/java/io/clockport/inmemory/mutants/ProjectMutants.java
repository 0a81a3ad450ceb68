package io.clockport.inmemory.mutants;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.id.UserId;
import io.clockport.paging.NameMatch;
import io.clockport.paging.StateFilter;
import io.clockport.project.Color;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectEstimate;
import io.clockport.project.ProjectFilter;
import io.clockport.project.ProjectMember;
import io.clockport.project.ProjectName;
import io.clockport.project.Projects;
import io.clockport.project.Visibility;
import io.clockport.timeentry.EntryFilter;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Wrong projects, the data-losing PUT of the real service among them. */
final class ProjectMutants {

    private static final ProjectChange AS_PUT_RESETS =
            ProjectChange.billable(false).and(ProjectChange.visibility(Visibility.PRIVATE));

    private ProjectMutants() {}

    static List<Catch> all() {
        return List.of(
                projects(
                        "a project's name has 2 to 250 characters",
                        "create",
                        call -> {
                            var name = call.<NewProject>argument(0).name().value();
                            return call.proceedWith(NewProject.named(new ProjectName((name + " more")
                                    .substring(0, Math.min(250, Math.max(2, name.length()))))));
                        },
                        "Projects",
                        "a_project_name_has_2_to_250_characters"),
                projects(
                        "a project's name is its own within its client",
                        "create",
                        call -> call.<Eventual<Project.Active>>proceed()
                                .recover(taken -> call.proceedWith(NewProject.named(new ProjectName("somewhat else")))),
                        "Projects",
                        "two_projects_of_a_client_cannot_share_a_name"),
                projects(
                        "a project's name is free for another client",
                        "create",
                        call -> {
                            NewProject draft = call.argument(0);
                            return call.scope()
                                    .projects()
                                    .matching(ProjectFilter.all())
                                    .collect(50)
                                    .then(all -> all.stream()
                                                    .anyMatch(project ->
                                                            project.name().equals(draft.name()))
                                            ? Eventual.failed(new Refused.Taken(
                                                    "project", draft.name().value()))
                                            : call.<Eventual<Project.Active>>proceed());
                        },
                        "Projects",
                        "projects_of_two_clients_can_share_a_name"),
                projects(
                        "a colour is a colour",
                        "create",
                        call -> call.proceedWith(call.<NewProject>argument(0).colored(Color.of("#000000"))),
                        "Projects",
                        "a_colour_that_is_none_is_refused"),
                projects(
                        "renaming a project keeps it billable and public",
                        "change",
                        call -> call.proceedWith(
                                call.argument(0),
                                call.<ProjectChange>argument(1).and(AS_PUT_RESETS)),
                        "ProjectChanges",
                        "renaming_a_project_changes_nothing_else"),
                projects(
                        "renaming a project keeps it archived",
                        "change",
                        call -> call.<Eventual<Project>>proceed()
                                .then(project -> project.fold(
                                        active -> Eventual.<Project>of(active),
                                        archived -> call.scope()
                                                .projects()
                                                .restore(archived)
                                                .map(restored -> restored))),
                        "ProjectChanges",
                        "renaming_an_archived_project_leaves_it_archived"),
                projects(
                        "archiving a project keeps it billable and public",
                        "archive",
                        call -> call.<Eventual<Project.Archived>>proceed()
                                .then(archived -> call.scope().projects().change(archived.id(), AS_PUT_RESETS))
                                .map(project -> project.fold(Project.Active::archived, archived -> archived)),
                        "ProjectChanges",
                        "archiving_a_project_keeps_everything_but_the_state"),
                projects(
                        "an active project is not deleted",
                        "delete",
                        call -> {
                            Project.Archived project = call.argument(0);
                            return call.scope()
                                    .projects()
                                    .archive(project.restored())
                                    .then(archived -> call.proceed());
                        },
                        "Projects",
                        "a_project_restored_behind_our_back_cannot_be_deleted"),
                projects(
                        "the entries of a deleted project stay",
                        "delete",
                        call -> {
                            Project.Archived project = call.argument(0);
                            var me = call.fake().me();
                            var entries = call.scope().timeEntries();
                            return entries.of(me, EntryFilter.all().on(project.id()))
                                    .collect(50)
                                    .then(all -> entries.deleteMany(
                                            me,
                                            all.stream()
                                                    .map(entry -> entry.id())
                                                    .collect(Collectors.toSet())))
                                    .then(deleted -> call.proceed());
                        },
                        "Projects",
                        "the_entries_of_a_deleted_project_stay_without_project_and_task"),
                projects(
                        "a rate is in the currency of the project",
                        "change",
                        call -> call.<Eventual<Project>>proceed()
                                .recover(refused -> call.scope().projects().get(call.argument(0))),
                        "ProjectChanges",
                        "a_rate_in_another_currency_is_refused"),
                projects(
                        "a new project follows the workspace",
                        "create",
                        call -> call.proceedWith(call.<NewProject>argument(0).billable(false)),
                        "Settings",
                        "a_new_project_is_as_the_workspace_has_it_by_default"),
                projects(
                        "projects are listed in both states",
                        "matching",
                        call -> call.proceedWith(call.<ProjectFilter>argument(0).in(StateFilter.ACTIVE)),
                        "ProjectListing",
                        "projects_come_by_name_in_any_case_with_archived_ones_among_them"),
                projects(
                        "an exact name is matched exactly",
                        "matching",
                        call -> {
                            ProjectFilter filter = call.argument(0);
                            return call.proceedWith(filter.name()
                                    .map(match -> filter.named(NameMatch.containing(match.text())))
                                    .orElse(filter));
                        },
                        "ProjectListing",
                        "projects_can_be_filtered_by_name"),
                projects(
                        "an estimate keeps its kind",
                        "estimate",
                        call -> call.proceedWith(call.argument(0), ProjectEstimate.of(Duration.ofHours(1))),
                        "ProjectExtras",
                        "an_estimate_can_be_taken_off_again"),
                projects(
                        "adding a member keeps the others",
                        "addMembers",
                        call -> call.scope()
                                .projects()
                                .setMembers(
                                        call.argument(0),
                                        call.<Set<UserId>>argument(1).stream()
                                                .map(ProjectMember::of)
                                                .toList()),
                        "ProjectExtras",
                        "adding_a_member_keeps_the_others_with_their_rates"),
                projects(
                        "a member is somebody known",
                        "setMembers",
                        call -> call.<Eventual<Project>>proceed()
                                .recover(refused -> call.scope().projects().get(call.argument(0))),
                        "ProjectExtras",
                        "a_stranger_cannot_become_a_member"));
    }

    private static Catch projects(String rule, String operation, Mutation mutation, String contract, String test) {
        return new Catch(rule, Projects.class, operation, mutation, contract, test);
    }
}
