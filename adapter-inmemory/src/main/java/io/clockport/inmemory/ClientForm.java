package io.clockport.inmemory;

import io.clockport.client.Client;
import io.clockport.client.ClientDetails;
import io.clockport.client.ClientName;
import io.clockport.id.ClientId;

final class ClientForm {

    static final Codec<Client> CODEC = new Codec<>(ClientForm::write, ClientForm::read);

    private ClientForm() {}

    private static Fields write(Client client) {
        var details = client.details();
        return new Fields()
                .put("id", client.id().value())
                .put("name", details.name().value())
                .putIfPresent("email", details.email(), email -> email)
                .putAll("ccEmails", details.ccEmails(), email -> email)
                .putIfPresent("address", details.address(), address -> address)
                .putIfPresent("note", details.note(), note -> note)
                .put("archived", client.<Boolean>fold(active -> false, archived -> true));
    }

    private static Client read(Fields fields) {
        var id = fields.understood("id", ClientId::new);
        var details = new ClientDetails(
                new ClientName(fields.text("name")),
                fields.optionalText("email"),
                fields.texts("ccEmails"),
                fields.optionalText("address"),
                fields.optionalText("note"));
        return fields.flag("archived") ? new Client.Archived(id, details) : new Client.Active(id, details);
    }
}
