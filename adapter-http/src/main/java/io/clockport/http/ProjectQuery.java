package io.clockport.http;

import io.clockport.project.Project;
import io.clockport.project.ProjectFilter;
import io.clockport.project.Visibility;

/**
 * Which projects are wanted, in the words of the service. What it leaves open, such as whether a strict search looks at
 * upper and lower case, is looked at again here.
 */
final class ProjectQuery {

    private ProjectQuery() {}

    static Route of(Route projects, ProjectFilter filter) {
        var route = Sorting.archived(Sorting.named(projects, filter.name()), filter.state())
                .with("billable", filter.billable(), wanted -> wanted)
                .with("access", filter.visibility(), Visibility::name);
        var byClient = filter.clients()
                .map(match -> route.ids("clients", match.clients()).with("contains-client", match.contained()))
                .orElse(route);
        var byUser = filter.users()
                .map(match -> byClient.ids("users", match.users()).with("contains-user", match.contained()))
                .orElse(byClient);
        return Sorting.by(byUser, filter.sort(), filter.order());
    }

    static boolean matches(ProjectFilter filter, Project project) {
        var details = project.details();
        return filter.name()
                        .filter(match -> !match.matches(details.name().value()))
                        .isEmpty()
                && filter.state().shows(project.fold(active -> false, archived -> true))
                && filter.billable()
                        .filter(wanted -> wanted != details.billable())
                        .isEmpty()
                && filter.visibility()
                        .filter(wanted -> wanted != details.visibility())
                        .isEmpty();
    }
}
