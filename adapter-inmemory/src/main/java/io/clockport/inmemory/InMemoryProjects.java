package io.clockport.inmemory;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.id.ProjectId;
import io.clockport.id.UserId;
import io.clockport.money.Money;
import io.clockport.paging.PageSource;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectDetails;
import io.clockport.project.ProjectEstimate;
import io.clockport.project.ProjectFilter;
import io.clockport.project.ProjectMember;
import io.clockport.project.Projects;
import io.clockport.project.Visibility;
import io.clockport.timeentry.EntryDetails;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

record InMemoryProjects(Desk desk) implements Projects {

    @Override
    public Eventual<Project> get(ProjectId id) {
        return desk.read(room -> find(room, id));
    }

    @Override
    public PageSource<Project> matching(ProjectFilter filter) {
        return new OrderedListing<>(
                desk,
                room -> Either.right(ProjectListing.of(room, filter)),
                room -> ProjectListing.order(room, filter));
    }

    @Override
    public Eventual<Project.Active> create(NewProject draft) {
        return desk.write(room -> manage(room).flatMap(allowed -> {
            var id = room.books().newId();
            return ProjectRules.check(room, details(room, draft, id))
                    .flatMap(details -> keep(
                            room,
                            new Project.Active(
                                    new ProjectId(id),
                                    details,
                                    List.of(ProjectMember.of(room.actor())),
                                    ProjectEstimate.none(),
                                    Duration.ZERO)));
        }));
    }

    private static ProjectDetails details(Room room, NewProject draft, String id) {
        var settings = room.workspace().settings();
        return new ProjectDetails(
                draft.name(),
                draft.client(),
                draft.color().orElseGet(() -> Palette.of(id)),
                draft.billable().orElse(settings.billableByDefault()),
                draft.visibility().orElse(settings.publicByDefault() ? Visibility.PUBLIC : Visibility.PRIVATE),
                draft.note(),
                Money.zero(room.workspace().currency()),
                Optional.empty());
    }

    @Override
    public Eventual<Project> change(ProjectId id, ProjectChange change) {
        return edit(
                id,
                room -> project -> ProjectRules.check(room, change.applyTo(project.details()))
                        .map(details -> ProjectStates.with(project, details)));
    }

    @Override
    public Eventual<Project.Archived> archive(Project.Active project) {
        return edit(project.id(), room -> found -> Either.right(ProjectStates.archived(found)));
    }

    @Override
    public Eventual<Project.Active> restore(Project.Archived project) {
        return edit(project.id(), room -> found -> Either.right(ProjectStates.restored(found)));
    }

    @Override
    public Eventual<Project> estimate(ProjectId id, ProjectEstimate estimate) {
        return edit(id, room -> project -> Either.right(ProjectStates.with(project, estimate)));
    }

    @Override
    public Eventual<Project> setMembers(ProjectId id, List<ProjectMember> members) {
        return edit(
                id,
                room -> project ->
                        ProjectRules.check(room, members).map(checked -> ProjectStates.with(project, checked)));
    }

    @Override
    public Eventual<Project> addMembers(ProjectId id, Set<UserId> users) {
        return edit(id, room -> project -> {
            var members = new ArrayList<>(project.members());
            users.stream()
                    .sorted(Comparator.comparing(UserId::value))
                    .filter(user ->
                            members.stream().noneMatch(member -> member.user().equals(user)))
                    .map(ProjectMember::of)
                    .forEach(members::add);
            return ProjectRules.check(room, members).map(checked -> ProjectStates.with(project, checked));
        });
    }

    @Override
    public Eventual<Project> removeMembers(ProjectId id, Set<UserId> users) {
        return edit(
                id,
                room -> project -> Either.right(ProjectStates.with(
                        project,
                        project.members().stream()
                                .filter(member -> !users.contains(member.user()))
                                .toList())));
    }

    @Override
    public Eventual<ProjectId> delete(Project.Archived project) {
        return desk.write(room -> manage(room)
                .flatMap(allowed -> find(room, project.id()))
                .flatMap(found -> found.<Either<Refused, ProjectId>>fold(
                        active -> Either.left(new Refused.StillActive(active.id())),
                        archived -> remove(room, archived))));
    }

    private static Either<Refused, ProjectId> remove(Room room, Project.Archived project) {
        References.drop(room, project.id(), EntryDetails::withoutProject);
        room.books()
                .tasksOf(room.id(), project.id())
                .toList()
                .forEach(task -> room.books().tasks().remove(room.scope(), task));
        room.books().projects().remove(room.scope(), project);
        return Either.right(project.id());
    }

    private <P extends Project> Eventual<P> edit(
            ProjectId id, Function<Room, Function<Project, Either<Refused, P>>> edit) {
        return desk.write(room -> manage(room)
                .flatMap(allowed -> find(room, id))
                .flatMap(project -> edit.apply(room).apply(project))
                .flatMap(changed -> keep(room, changed)));
    }

    private static Either<Refused, Room> manage(Room room) {
        return room.allow(room.workspace().settings().creation().projectsAndClients());
    }

    private static Either<Refused, Project> find(Room room, ProjectId id) {
        return room.project(id).map(project -> ProjectListing.withTracked(room, project));
    }

    private static <P extends Project> Either<Refused, P> keep(Room room, P project) {
        return Kept.unlessTaken(
                room.books().projects(),
                room.scope(),
                project,
                "project",
                project.name().value());
    }
}
