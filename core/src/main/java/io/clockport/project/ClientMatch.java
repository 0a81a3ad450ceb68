package io.clockport.project;

import io.clockport.id.ClientId;
import java.util.Set;

/** Projects of any of these clients, or, when {@code contained} is false, of none of them. */
public record ClientMatch(Set<ClientId> clients, boolean contained) {

    public ClientMatch {
        clients = Set.copyOf(clients);
    }
}
