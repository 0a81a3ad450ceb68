package io.clockport.fake;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.id.ClientId;
import java.util.Optional;

/** A project's name that is taken is refused with the name of the client within which it is. */
final class Taken {

    private Taken() {}

    static <T> Eventual<T> naming(Exchange exchange, Failure failure, Optional<ClientId> client) {
        if (!(failure instanceof Refused.Taken taken) || client.isEmpty()) {
            return Eventual.failed(failure);
        }
        return exchange.scope()
                .clients()
                .get(client.get())
                .<T>map(found -> {
                    throw BadRequest.rule(taken.name() + " project for client " + found.name() + " already exists.");
                })
                .recover(unknown -> Eventual.failed(failure));
    }
}
