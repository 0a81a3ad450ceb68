package io.clockport.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.client.ArchiveScope;
import io.clockport.client.Client;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientFilter;
import io.clockport.client.ClientName;
import io.clockport.client.Clients;
import io.clockport.client.NewClient;
import io.clockport.id.WorkspaceId;
import io.clockport.paging.NameSort;
import java.util.List;
import java.util.Map;

/** Clients. The PUT replaces: what it leaves out is cleared, and the client is active again. */
final class ClientRoutes {

    private static final int LONGEST_NAME = 100;

    private ClientRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put(
                "getClients",
                exchange -> currency(exchange)
                        .then(currency -> Pages.answerWithTotal(
                                exchange.scope().clients().matching(filter(exchange.query())),
                                exchange.page(),
                                client -> rendered(client, exchange.workspace(), currency))));
        handlers.put(
                "createClient",
                exchange -> exchange.scope()
                        .clients()
                        .create(draft(exchange.body()))
                        .then(client -> rendered(client, exchange))
                        .map(Answer::created));
        handlers.put(
                "getClient",
                exchange -> exchange.scope()
                        .clients()
                        .get(exchange.client())
                        .then(client -> rendered(client, exchange))
                        .map(Answer::ok));
        handlers.put("updateClient", ClientRoutes::update);
        handlers.put("deleteClient", ClientRoutes::delete);
    }

    private static ClientFilter filter(Query query) {
        var filter = ClientFilter.all()
                .in(Choices.archived(query))
                .sortedBy(Choices.nameSort(query, NameSort.NAME), Choices.order(query));
        return query.text("name").map(filter::named).orElse(filter);
    }

    private static NewClient draft(Body body) {
        var draft = NewClient.named(name(body));
        draft = body.text("email")
                .filter(email -> !email.isEmpty())
                .map(draft::withEmail)
                .orElse(draft);
        draft = body.text("address").map(draft::at).orElse(draft);
        return body.text("note").map(draft::noting).orElse(draft);
    }

    private static ClientName name(Body body) {
        var name = body.text("name")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> BadRequest.rule("Client name is required"));
        if (name.length() > LONGEST_NAME) {
            throw BadRequest.rule("Client name cannot be longer than " + LONGEST_NAME + ".");
        }
        return new ClientName(name);
    }

    private static Eventual<Answer> update(Exchange exchange) {
        var body = exchange.body();
        var change = ClientChange.rename(name(body))
                .and(body.text("email")
                        .filter(email -> !email.isEmpty())
                        .map(ClientChange::email)
                        .orElseGet(ClientChange::noEmail))
                .and(body.text("address").map(ClientChange::address).orElseGet(ClientChange::noAddress))
                .and(body.text("note").map(ClientChange::note).orElseGet(ClientChange::noNote))
                .and(ClientChange.ccEmails(body.texts("ccEmails").orElse(List.of())));
        var archived = body.flag("archived");
        boolean keepsState = archived.isEmpty() && exchange.has(WireQuirk.CLIENT_PUT_KEEPS_ARCHIVED);
        var clients = exchange.scope().clients();
        return clients.change(exchange.client(), change)
                .then(changed -> keepsState
                        ? Eventual.of(changed)
                        : archived.orElse(false)
                                ? archived(clients, changed, scope(exchange.query()))
                                : restored(clients, changed))
                .then(client -> rendered(client, exchange))
                .map(client -> Answer.ok(withoutCode(client)));
    }

    private static Eventual<Client> archived(Clients clients, Client client, ArchiveScope scope) {
        return clients.archive(client.fold(active -> active, Client.Archived::restored), scope)
                .map(archived -> archived);
    }

    private static Eventual<Client> restored(Clients clients, Client client) {
        return client.fold(
                Eventual::<Client>of, archived -> clients.restore(archived).<Client>map(restored -> restored));
    }

    private static ArchiveScope scope(Query query) {
        if (!query.isSet("archive-projects")) {
            return ArchiveScope.CLIENT_ONLY;
        }
        return query.isSet("mark-tasks-as-done") ? ArchiveScope.WITH_PROJECTS_AND_TASKS : ArchiveScope.WITH_PROJECTS;
    }

    private static Eventual<Answer> delete(Exchange exchange) {
        var clients = exchange.scope().clients();
        return clients.get(exchange.client())
                .then(client -> clients.delete(client.fold(Client.Active::archived, archived -> archived))
                        .then(deleted -> rendered(client, exchange)))
                .map(client -> Answer.ok(withoutCode(client)));
    }

    private static Eventual<String> currency(Exchange exchange) {
        return TimeEntryRoutes.currency(exchange);
    }

    private static Eventual<ObjectNode> rendered(Client client, Exchange exchange) {
        return currency(exchange).map(currency -> rendered(client, exchange.workspace(), currency));
    }

    /** A client without a currency of its own has the workspace's, under the id that the workspace shows it with. */
    private static ObjectNode rendered(Client client, WorkspaceId workspace, String currency) {
        var details = client.details();
        var node = Wire.object()
                .put("id", client.id().value())
                .put("name", details.name().value());
        node.set("email", Wire.orNull(details.email()));
        if (details.ccEmails().isEmpty()) {
            node.putNull("ccEmails");
        } else {
            node.set("ccEmails", Wire.texts(details.ccEmails()));
        }
        node.put("workspaceId", workspace.value())
                .put("archived", client.<Boolean>fold(active -> false, archived -> true));
        node.set("address", Wire.orNull(details.address()));
        node.set("note", Wire.orNull(details.note()));
        return node.put("currencyId", workspace.value()).put("currencyCode", currency);
    }

    /** A changed or deleted client is shown without the code of its currency. */
    private static ObjectNode withoutCode(ObjectNode client) {
        client.remove("currencyCode");
        return client;
    }
}
