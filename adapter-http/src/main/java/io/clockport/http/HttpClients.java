package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.client.ArchiveScope;
import io.clockport.client.Client;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientDetails;
import io.clockport.client.ClientFilter;
import io.clockport.client.Clients;
import io.clockport.client.NewClient;
import io.clockport.failure.Refused;
import io.clockport.http.wire.ClientJson;
import io.clockport.id.ClientId;
import io.clockport.paging.NameMatch;
import io.clockport.paging.PageSource;
import io.vertx.core.http.HttpMethod;
import java.util.function.Function;

final class HttpClients implements Clients {

    private final Place place;

    HttpClients(Place place) {
        this.place = place;
    }

    @Override
    public Eventual<Client> get(ClientId id) {
        return get(place.begin(), id).map(ClientJson::toDomain);
    }

    @Override
    public PageSource<Client> matching(ClientFilter filter) {
        var route = place.route("clients").with("name", filter.name(), Function.identity());
        return place.listing(
                Sorting.by(Sorting.archived(route, filter.state()), filter.sort(), filter.order()),
                place.subject(),
                ClientJson::read,
                ClientJson::id,
                ClientJson::toDomain,
                client -> filter.name()
                                .map(NameMatch::containing)
                                .filter(match -> !match.matches(client.name().value()))
                                .isEmpty()
                        && filter.state().shows(client.fold(active -> false, archived -> true)));
    }

    @Override
    public Eventual<Client.Active> create(NewClient draft) {
        var call = Call.write(
                        HttpMethod.POST,
                        place.route("clients"),
                        place.subject().named(draft.name().value()),
                        "a client named " + draft.name())
                .saying(ClientJson.draft(draft));
        var operation = place.begin();
        var named = Call.get(Named.route(place.route("clients"), draft.name().value()), place.subject());
        return operation
                .create(
                        named.key(),
                        call,
                        operation.objectOf(call, ClientJson::read),
                        ClientJson::id,
                        operation.holder(
                                named,
                                ClientJson::read,
                                ClientJson::id,
                                client -> client.details().name().equals(draft.name()),
                                client -> !client.archived(),
                                new Refused.Taken("client", draft.name().value())))
                .decide(made -> operation.expect(Client.Active.class, made.toDomain(), call));
    }

    @Override
    public Eventual<Client> change(ClientId id, ClientChange change) {
        var operation = place.begin();
        return get(operation, id).then(client -> {
            var wanted = change.applyTo(client.details());
            return put(operation, changing(id), client, wanted, client.archived());
        });
    }

    @Override
    public Eventual<Client.Archived> archive(Client.Active client, ArchiveScope scope) {
        var call = changing(client.id())
                .at(place.route("clients", client.id())
                        .flag("archive-projects", scope != ArchiveScope.CLIENT_ONLY)
                        .flag("mark-tasks-as-done", scope == ArchiveScope.WITH_PROJECTS_AND_TASKS));
        return turn(call, client.id(), true, Client.Archived.class);
    }

    @Override
    public Eventual<Client.Active> restore(Client.Archived client) {
        return turn(changing(client.id()), client.id(), false, Client.Active.class);
    }

    @Override
    public Eventual<ClientId> delete(Client.Archived client) {
        var id = client.id();
        var call = Call.write(HttpMethod.DELETE, place.route("clients", id), place.subject(id), "the client " + id);
        return place.begin().delete(call, id, look(id));
    }

    private Eventual<ClientJson> get(Operation operation, ClientId id) {
        return operation.object(look(id), ClientJson::read);
    }

    private Call look(ClientId id) {
        return Call.get(place.route("clients", id), place.subject(id));
    }

    private <S extends Client> Eventual<S> turn(Call call, ClientId id, boolean archived, Class<S> state) {
        var operation = place.begin();
        return get(operation, id)
                .then(client -> put(operation, call, client, client.details(), archived))
                .decide(client -> operation.expect(state, client, call));
    }

    private Eventual<Client> put(
            Operation operation, Call changing, ClientJson client, ClientDetails wanted, boolean archived) {
        var id = client.id();
        var call = changing.about(changing.subject().named(wanted.name().value()))
                .saying(ClientJson.body(wanted, archived));
        return operation
                .write(
                        call,
                        operation.objectOf(call, ClientJson::read),
                        sent -> get(operation, id)
                                .map(now -> Settle.changed(
                                        client, new ClientJson(id, wanted, archived), now, now, sent.wasDeclined())))
                .map(ClientJson::toDomain);
    }

    private Call changing(ClientId id) {
        return Call.write(
                HttpMethod.PUT, place.route("clients", id), place.subject(id), "what is known about the client " + id);
    }
}
