package io.clockport.inmemory;

import io.clockport.async.Eventual;
import io.clockport.client.ArchiveScope;
import io.clockport.client.Client;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientDetails;
import io.clockport.client.ClientFilter;
import io.clockport.client.Clients;
import io.clockport.client.NewClient;
import io.clockport.failure.Refused;
import io.clockport.id.ClientId;
import io.clockport.paging.NameMatch;
import io.clockport.paging.PageSource;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.vavr.control.Either;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

record InMemoryClients(Desk desk) implements Clients {

    @Override
    public Eventual<Client> get(ClientId id) {
        return desk.read(room -> find(room, id));
    }

    @Override
    public PageSource<Client> matching(ClientFilter filter) {
        Comparator<Client> order = Order.by(
                filter.sort(),
                filter.order(),
                client -> client.name().value(),
                client -> client.id().value());
        return new OrderedListing<>(
                desk,
                room -> Either.right(room.books()
                        .clients()
                        .all(room.scope())
                        .filter(client -> filter.state().shows(isArchived(client)))
                        .filter(client -> room.quirks()
                                .match(
                                        filter.name().map(NameMatch::containing),
                                        client.name().value()))
                        .sorted(order)),
                room -> order);
    }

    @Override
    public Eventual<Client.Active> create(NewClient draft) {
        var details = new ClientDetails(draft.name(), draft.email(), List.of(), draft.address(), draft.note());
        return desk.write(room -> room.allow(
                        room.workspace().settings().creation().projectsAndClients())
                .flatMap(allowed -> ClientRules.check(details))
                .flatMap(checked ->
                        keep(room, new Client.Active(new ClientId(room.books().newId()), checked))));
    }

    @Override
    public Eventual<Client> change(ClientId id, ClientChange change) {
        return desk.write(room -> manage(room)
                .flatMap(allowed -> find(room, id))
                .flatMap(client -> ClientRules.check(change.applyTo(client.details()))
                        .flatMap(details -> keep(
                                room,
                                client.<Client>fold(
                                        active -> new Client.Active(id, details),
                                        archived -> new Client.Archived(id, details))))));
    }

    @Override
    public Eventual<Client.Archived> archive(Client.Active client, ArchiveScope scope) {
        return desk.write(room -> manage(room)
                .flatMap(allowed -> find(room, client.id()))
                .map(found -> {
                    if (scope != ArchiveScope.CLIENT_ONLY) {
                        archiveProjects(room, client.id(), scope == ArchiveScope.WITH_PROJECTS_AND_TASKS);
                    }
                    return room.books().clients().put(room.scope(), new Client.Archived(found.id(), found.details()));
                }));
    }

    @Override
    public Eventual<Client.Active> restore(Client.Archived client) {
        return desk.write(room -> manage(room)
                .flatMap(allowed -> find(room, client.id()))
                .map(found ->
                        room.books().clients().put(room.scope(), new Client.Active(found.id(), found.details()))));
    }

    @Override
    public Eventual<ClientId> delete(Client.Archived client) {
        return desk.write(room -> manage(room)
                .flatMap(allowed -> find(room, client.id()))
                .flatMap(found -> found.<Either<Refused, ClientId>>fold(
                        active -> Either.left(new Refused.StillActive(active.id())),
                        archived -> remove(room, archived))));
    }

    private static Either<Refused, ClientId> remove(Room room, Client.Archived client) {
        var projects = projectsOf(room, client.id()).toList();
        for (var project : projects) {
            room.books().projects().put(room.scope(), ProjectStates.change(project, ProjectChange.noClient()));
        }
        room.books().clients().remove(room.scope(), client);
        return Either.right(client.id());
    }

    private static void archiveProjects(Room room, ClientId client, boolean tasksToo) {
        for (var project : projectsOf(room, client).toList()) {
            room.books().projects().put(room.scope(), ProjectStates.archived(project));
            if (tasksToo) {
                room.books()
                        .tasksOf(room.id(), project.id())
                        .toList()
                        .forEach(task ->
                                room.books().tasks().put(room.scope(), task.fold(open -> open.done(), done -> done)));
            }
        }
    }

    private static Stream<Project> projectsOf(Room room, ClientId client) {
        return room.books()
                .projects()
                .all(room.scope())
                .filter(project ->
                        project.details().client().filter(client::equals).isPresent());
    }

    private static Either<Refused, Room> manage(Room room) {
        return room.allow(room.workspace().settings().creation().projectsAndClients());
    }

    private static Either<Refused, Client> find(Room room, ClientId id) {
        return Room.found(room.books().clients().get(room.scope(), id.value()), id);
    }

    private static <C extends Client> Either<Refused, C> keep(Room room, C client) {
        return Kept.unlessTaken(
                room.books().clients(),
                room.scope(),
                client,
                "client",
                client.name().value());
    }

    private static boolean isArchived(Client client) {
        return client.<Boolean>fold(active -> false, archived -> true);
    }
}
