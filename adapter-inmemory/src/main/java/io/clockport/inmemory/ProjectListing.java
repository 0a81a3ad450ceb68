package io.clockport.inmemory;

import io.clockport.client.Client;
import io.clockport.project.Project;
import io.clockport.project.ProjectFilter;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;

/** The projects that match a filter and that the actor may see, in the filter's order. */
final class ProjectListing {

    private ProjectListing() {}

    static Stream<Project> of(Room room, ProjectFilter filter) {
        return room.books()
                .projects()
                .all(room.scope())
                .filter(room::sees)
                .filter(project -> matches(room, project, filter))
                .map(project -> withTracked(room, project))
                .sorted(order(room, filter));
    }

    static Project withTracked(Room room, Project project) {
        return ProjectStates.tracking(project, room.books().entries().tracked(room.id(), project.id()));
    }

    private static boolean matches(Room room, Project project, ProjectFilter filter) {
        var details = project.details();
        return filter.state().shows(ProjectStates.isArchived(project))
                && room.quirks().match(filter.name(), details.name().value())
                && filter.billable().map(wanted -> wanted == details.billable()).orElse(true)
                && filter.visibility().map(details.visibility()::equals).orElse(true)
                && filter.clients()
                        .map(match -> match.contained()
                                == details.client()
                                        .filter(match.clients()::contains)
                                        .isPresent())
                        .orElse(true)
                && filter.users()
                        .map(match -> match.contained()
                                == project.members().stream()
                                        .anyMatch(member -> match.users().contains(member.user())))
                        .orElse(true);
    }

    static Comparator<Project> order(Room room, ProjectFilter filter) {
        Comparator<Project> byName = Order.byName(
                project -> project.name().value(), project -> project.id().value());
        Comparator<Project> ascending = switch (filter.sort()) {
            case ID -> Comparator.comparing(project -> project.id().value());
            case NAME -> byName;
            case CLIENT_NAME ->
                Comparator.<Project, String>comparing(project -> clientName(room, project))
                        .thenComparing(byName);
            case DURATION -> Comparator.comparing(Project::tracked).thenComparing(byName);
        };
        return Order.directed(filter.order(), ascending);
    }

    private static String clientName(Room room, Project project) {
        return project.details()
                .client()
                .flatMap(client -> room.books().clients().get(room.scope(), client.value()))
                .map(Client::name)
                .map(name -> name.value().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
