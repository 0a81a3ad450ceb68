package io.clockport.fake;

import io.clockport.id.ClientId;
import io.clockport.id.UserId;
import io.clockport.project.ProjectFilter;
import io.clockport.project.ProjectSort;
import io.clockport.project.Visibility;
import java.util.Set;
import java.util.stream.Collectors;

/** A search for projects, as the query of a request words it. */
final class ProjectQuery {

    private ProjectQuery() {}

    static ProjectFilter filter(Query query) {
        var sort = query.text("sort-column")
                .map(Choices.of("sort-column", ProjectQuery::sort))
                .orElse(ProjectSort.NAME);
        var filter = ProjectFilter.all().in(Choices.archived(query)).sortedBy(sort, Choices.order(query));
        filter = Choices.name(query).map(filter::named).orElse(filter);
        filter = query.flag("billable").map(filter::billable).orElse(filter);
        filter = query.text("access")
                .map(Choices.of("access", Visibility::valueOf))
                .map(filter::visibleAs)
                .orElse(filter);
        return ofPeople(query, ofClients(query, filter));
    }

    private static ProjectFilter ofClients(Query query, ProjectFilter filter) {
        Set<ClientId> clients = query.texts("clients").stream()
                .map(Query::fitForAnId)
                .map(ClientId::new)
                .collect(Collectors.toSet());
        if (clients.isEmpty()) {
            return filter;
        }
        return query.flag("contains-client").orElse(true) ? filter.ofClients(clients) : filter.notOfClients(clients);
    }

    private static ProjectFilter ofPeople(Query query, ProjectFilter filter) {
        Set<UserId> users = query.texts("users").stream()
                .map(Query::fitForAnId)
                .map(UserId::new)
                .collect(Collectors.toSet());
        if (users.isEmpty()) {
            return filter;
        }
        return query.flag("contains-user").orElse(true) ? filter.withUsers(users) : filter.withoutUsers(users);
    }

    private static ProjectSort sort(String column) {
        return switch (column) {
            case "ID" -> ProjectSort.ID;
            case "CLIENT_NAME" -> ProjectSort.CLIENT_NAME;
            case "DURATION" -> ProjectSort.DURATION;
            case "NAME", "BUDGET", "PROGRESS" -> ProjectSort.NAME;
            default -> throw new IllegalArgumentException(column);
        };
    }
}
