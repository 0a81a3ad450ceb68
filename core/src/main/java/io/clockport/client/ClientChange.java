package io.clockport.client;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What is to become different about a client, and nothing else: a function from what is to what shall be. It is applied to the
 * state found when the change is made, so a rename never undoes what somebody else changed meanwhile.
 */
public final class ClientChange {

    private final UnaryOperator<ClientDetails> edit;

    private ClientChange(UnaryOperator<ClientDetails> edit) {
        this.edit = edit;
    }

    public static ClientChange rename(ClientName name) {
        return new ClientChange(details -> details.withName(name));
    }

    public static ClientChange email(String email) {
        return new ClientChange(details -> details.withEmail(Optional.of(email)));
    }

    public static ClientChange noEmail() {
        return new ClientChange(details -> details.withEmail(Optional.empty()));
    }

    public static ClientChange ccEmails(List<String> addresses) {
        return new ClientChange(details -> details.withCcEmails(addresses));
    }

    public static ClientChange address(String address) {
        return new ClientChange(details -> details.withAddress(Optional.of(address)));
    }

    public static ClientChange noAddress() {
        return new ClientChange(details -> details.withAddress(Optional.empty()));
    }

    public static ClientChange note(String note) {
        return new ClientChange(details -> details.withNote(Optional.of(note)));
    }

    public static ClientChange noNote() {
        return new ClientChange(details -> details.withNote(Optional.empty()));
    }

    /** Both changes, this one first. */
    public ClientChange and(ClientChange next) {
        return new ClientChange(details -> next.edit.apply(edit.apply(details)));
    }

    public ClientDetails applyTo(ClientDetails details) {
        return edit.apply(details);
    }
}
