package io.clockport.fake;

import com.fasterxml.jackson.databind.node.BooleanNode;
import io.clockport.async.Eventual;
import io.clockport.client.Client;
import io.clockport.client.ClientFilter;
import io.clockport.id.ClientId;
import io.clockport.paging.PageRequest;
import io.clockport.paging.PageSource;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import io.clockport.project.Project;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What the wire can ask of a list of projects and the port cannot: the state of clients, templates, groups, budgets. */
final class ProjectSearch {

    private static final Set<String> OURS =
            Set.of("client-status", "user-status", "is-template", "userGroups", "contains-group");

    private final Exchange exchange;

    private ProjectSearch(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The same listing, unless something of this is asked for. */
    static Eventual<PageSource<Project>> of(Exchange exchange, PageSource<Project> all) {
        var search = new ProjectSearch(exchange);
        boolean wanted =
                OURS.stream().anyMatch(name -> exchange.query().text(name).isPresent());
        return wanted || search.sortsItself()
                ? search.archivedClients()
                        .map(archived -> Filtered.chosen(all, items -> search.chosen(items, archived)))
                : Eventual.of(all);
    }

    private boolean sortsItself() {
        return exchange.query()
                .text("sort-column")
                .filter(Set.of("BUDGET", "PROGRESS")::contains)
                .isPresent();
    }

    private Eventual<Set<ClientId>> archivedClients() {
        return exchange.scope()
                .clients()
                .matching(ClientFilter.all().in(StateFilter.ARCHIVED))
                .collect(PageRequest.MAX_SIZE)
                .map(clients -> clients.stream().map(Client::id).collect(Collectors.toSet()));
    }

    private List<Project> chosen(List<Project> projects, Set<ClientId> archived) {
        var chosen = projects.stream().filter(project -> isWanted(project, archived));
        if (!sortsItself()) {
            return chosen.toList();
        }
        Comparator<Project> order = Comparator.comparingDouble(this::measure);
        return chosen.sorted(Choices.order(exchange.query()) == SortOrder.ASCENDING ? order : order.reversed())
                .toList();
    }

    private boolean isWanted(Project project, Set<ClientId> archived) {
        var query = exchange.query();
        boolean archivedClient =
                project.details().client().filter(archived::contains).isPresent();
        boolean client = switch (query.text("client-status").orElse("ALL")) {
            case "ALL" -> true;
            case "ACTIVE" -> !archivedClient;
            case "ARCHIVED" -> archivedClient;
            default -> throw BadRequest.type("client-status", "No enum constant", "enum");
        };
        boolean user = switch (query.text("user-status").orElse("ALL")) {
            case "ALL", "ACTIVE" -> true;
            // Whoever is on a project here has joined it.
            case "PENDING", "DECLINED", "INACTIVE" -> query.texts("users").isEmpty();
            default -> throw BadRequest.type("user-status", "No enum constant", "enum");
        };
        return client
                && user
                && query.flag("is-template")
                        .map(asked -> asked == isTemplate(project))
                        .orElse(true)
                && (query.texts("userGroups").isEmpty()
                        || !query.flag("contains-group").orElse(true));
    }

    private boolean isTemplate(Project project) {
        return exchange.administration()
                .flatMap(administration -> new Notes(administration).get(Notes.of(project.id(), Remarks.TEMPLATE)))
                .filter(BooleanNode.TRUE::equals)
                .isPresent();
    }

    /** How large the budget or the estimate is, or how much of the estimate is used. */
    private double measure(Project project) {
        boolean progress =
                exchange.query().text("sort-column").filter("PROGRESS"::equals).isPresent();
        double estimate = project.estimate()
                .fold(() -> 0.0, time -> (double) time.estimate().toSeconds(), budget -> (double) budget.minorUnits());
        Duration tracked = project.tracked();
        return progress ? (estimate == 0 ? 0 : tracked.toSeconds() / estimate) : estimate;
    }
}
