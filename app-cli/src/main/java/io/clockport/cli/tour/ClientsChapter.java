package io.clockport.cli.tour;

import io.clockport.client.ArchiveScope;
import io.clockport.client.Client;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientFilter;
import io.clockport.client.ClientName;
import io.clockport.client.NewClient;

/** The life of a client, to its end. */
final class ClientsChapter {

    private ClientsChapter() {}

    static Chapter of(Stage stage) {
        var scene = new Scene();
        var clients = stage.scope().clients();
        scene.list("List them all.", clients.matching(ClientFilter.all()), ClientsChapter::line);
        var name = ClientName.of("Tour & Sons");
        var created = scene.show("Create one.", clients.create(NewClient.named(name)), ClientsChapter::line);
        scene.refused("Create another with the same name.", clients.create(NewClient.named(name)));
        scene.show(
                "Note an address, and keep everything else.",
                clients.change(created.id(), ClientChange.email("office@tour.example")),
                ClientsChapter::line);
        var archived =
                scene.show("Archive it.", clients.archive(created, ArchiveScope.CLIENT_ONLY), ClientsChapter::line);
        scene.show("Somebody restores it.", clients.restore(archived), ClientsChapter::line);
        scene.refused("Delete it while it is in use again.", clients.delete(archived));
        var again = scene.show(
                "Archive it once more.", clients.archive(created, ArchiveScope.CLIENT_ONLY), ClientsChapter::line);
        scene.show("Delete it.", clients.delete(again), id -> "gone");
        return scene.titled("Clients", "Whom the work is for. A client is archived before it is deleted.");
    }

    private static String line(Client client) {
        return client.name()
                + client.details().email().map(email -> " <" + email + ">").orElse("")
                + client.fold(active -> "", archived -> " (archived)");
    }
}
