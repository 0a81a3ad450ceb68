package io.clockport.client;

import java.util.List;
import java.util.Optional;

/**
 * What is known about a client besides its state.
 *
 * @param ccEmails further addresses for invoices, three at most
 */
public record ClientDetails(
        ClientName name,
        Optional<String> email,
        List<String> ccEmails,
        Optional<String> address,
        Optional<String> note) {

    public ClientDetails {
        ccEmails = List.copyOf(ccEmails);
    }

    ClientDetails withName(ClientName newName) {
        return new ClientDetails(newName, email, ccEmails, address, note);
    }

    ClientDetails withEmail(Optional<String> newEmail) {
        return new ClientDetails(name, newEmail, ccEmails, address, note);
    }

    ClientDetails withCcEmails(List<String> addresses) {
        return new ClientDetails(name, email, addresses, address, note);
    }

    ClientDetails withAddress(Optional<String> newAddress) {
        return new ClientDetails(name, email, ccEmails, newAddress, note);
    }

    ClientDetails withNote(Optional<String> newNote) {
        return new ClientDetails(name, email, ccEmails, address, newNote);
    }
}
