package io.clockport.client;

import io.clockport.async.Eventual;
import io.clockport.id.ClientId;
import io.clockport.paging.PageSource;
import io.clockport.port.DrivenPort;

/**
 * The clients of one workspace. An unknown, deleted or foreign id is {@link io.clockport.failure.Refused.NotFound}; a name
 * that another client has, archived or not, is {@link io.clockport.failure.Refused.Taken}.
 */
@DrivenPort
public interface Clients {

    Eventual<Client> get(ClientId id);

    PageSource<Client> matching(ClientFilter filter);

    Eventual<Client.Active> create(NewClient draft);

    /** Changes what the change says and keeps everything else, the state included. */
    Eventual<Client> change(ClientId id, ClientChange change);

    /** Archives the client and, as far as {@code scope} says, its projects and marks their tasks done. */
    Eventual<Client.Archived> archive(Client.Active client, ArchiveScope scope);

    Eventual<Client.Active> restore(Client.Archived client);

    /**
     * Deletes a client for good; its projects stay, without client. If somebody restored it meanwhile, the answer is {@link
     * io.clockport.failure.Refused.StillActive}.
     */
    Eventual<ClientId> delete(Client.Archived client);
}
