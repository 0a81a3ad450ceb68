package io.clockport.client;

import io.clockport.id.ClientId;
import java.util.function.Function;

/** Whom projects are done for. Its state is its type, so what may not be done cannot be written. */
public sealed interface Client {

    ClientId id();

    ClientDetails details();

    default ClientName name() {
        return details().name();
    }

    /** Exactly one of the functions is called. */
    <R> R fold(Function<? super Active, ? extends R> active, Function<? super Archived, ? extends R> archived);

    /** In use. */
    record Active(ClientId id, ClientDetails details) implements Client {

        public Archived archived() {
            return new Archived(id, details);
        }

        @Override
        public <R> R fold(
                Function<? super Active, ? extends R> active, Function<? super Archived, ? extends R> archived) {
            return active.apply(this);
        }
    }

    /** Out of use, and the only state that can be deleted. */
    record Archived(ClientId id, ClientDetails details) implements Client {

        public Active restored() {
            return new Active(id, details);
        }

        @Override
        public <R> R fold(
                Function<? super Active, ? extends R> active, Function<? super Archived, ? extends R> archived) {
            return archived.apply(this);
        }
    }
}
