package io.clockport.http.wire;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.client.Client;
import io.clockport.client.ClientDetails;
import io.clockport.client.ClientName;
import io.clockport.client.NewClient;
import io.clockport.id.ClientId;
import java.util.function.Function;

/** A client. Its currency survives every change, so it is neither read nor sent. */
public record ClientJson(ClientId id, ClientDetails details, boolean archived) {

    public static ClientJson read(ObjectJson json) {
        return new ClientJson(
                json.as("id", ClientId::new),
                new ClientDetails(
                        json.as("name", ClientName::new),
                        json.unlessEmpty("email", Function.identity()),
                        json.all("ccEmails", Function.identity()),
                        json.unlessEmpty("address", Function.identity()),
                        json.unlessEmpty("note", Function.identity())),
                json.flag("archived"));
    }

    public static ObjectNode draft(NewClient draft) {
        var body =
                JsonNodeFactory.instance.objectNode().put("name", draft.name().value());
        draft.email().ifPresent(email -> body.put("email", email));
        draft.address().ifPresent(address -> body.put("address", address));
        draft.note().ifPresent(note -> body.put("note", note));
        return body;
    }

    /** Everything. The service clears what is left out; here that is said in so many words. */
    public static ObjectNode body(ClientDetails details, boolean archived) {
        var body = JsonNodeFactory.instance
                .objectNode()
                .put("name", details.name().value())
                .put("archived", archived);
        body.put("email", details.email().orElse(null));
        body.put("address", details.address().orElse(null));
        body.put("note", details.note().orElse(null));
        details.ccEmails().forEach(body.putArray("ccEmails")::add);
        return body;
    }

    public Client toDomain() {
        return archived ? new Client.Archived(id, details) : new Client.Active(id, details);
    }
}
