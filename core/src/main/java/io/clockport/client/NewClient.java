package io.clockport.client;

import java.util.Optional;

/**
 * A client to be created. Clockify ignores further e-mail addresses here; they are added by a change afterwards. Fidelity:
 * row {@code client.create-drops-cc}.
 */
public record NewClient(ClientName name, Optional<String> email, Optional<String> address, Optional<String> note) {

    public static NewClient named(ClientName name) {
        return new NewClient(name, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public NewClient at(String newAddress) {
        return new NewClient(name, email, Optional.of(newAddress), note);
    }

    public NewClient withEmail(String newEmail) {
        return new NewClient(name, Optional.of(newEmail), address, note);
    }

    public NewClient noting(String newNote) {
        return new NewClient(name, email, address, Optional.of(newNote));
    }
}
