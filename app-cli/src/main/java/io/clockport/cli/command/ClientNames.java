package io.clockport.cli.command;

import io.clockport.client.Client;
import io.clockport.client.ClientFilter;
import io.clockport.id.ClientId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names of clients. The first that is asked for is fetched alone; from the second on they are fetched all at once. */
final class ClientNames {

    private final Books books;
    private final Map<ClientId, String> known = new HashMap<>();
    private boolean complete;

    ClientNames(Books books) {
        this.books = books;
    }

    /** Its name, or its id where the name cannot be found out. */
    String of(ClientId id) {
        if (!known.containsKey(id) && !complete) {
            fetch(id);
        }
        return known.getOrDefault(id, id.value());
    }

    private void fetch(ClientId id) {
        if (known.isEmpty()) {
            Await.value(books.scope().clients().get(id)).peek(this::note);
        } else {
            complete = true;
            Await.all(books.scope().clients().matching(ClientFilter.all()))
                    .getOrElse(List.of())
                    .forEach(this::note);
        }
    }

    private void note(Client client) {
        known.put(client.id(), client.name().value());
    }
}
