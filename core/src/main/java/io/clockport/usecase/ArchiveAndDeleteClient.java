package io.clockport.usecase;

import io.clockport.async.Eventual;
import io.clockport.client.ArchiveScope;
import io.clockport.client.Clients;
import io.clockport.id.ClientId;

/**
 * Deletes a client, archiving it first where need be; its projects stay as they are, without client. When the deletion fails
 * the client stays archived. Fidelity: row {@code client.archive-before-delete}.
 */
public final class ArchiveAndDeleteClient {

    private final Clients clients;

    public ArchiveAndDeleteClient(Clients clients) {
        this.clients = clients;
    }

    public Eventual<ClientId> archiveAndDelete(ClientId id) {
        return clients.get(id)
                .then(client -> client.fold(active -> clients.archive(active, ArchiveScope.CLIENT_ONLY), Eventual::of))
                .then(clients::delete);
    }
}
