package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.client.ArchiveScope;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientName;
import io.clockport.client.NewClient;
import io.clockport.failure.Refused;
import io.clockport.id.ClientId;
import io.clockport.project.NewProject;
import io.clockport.project.ProjectName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link io.clockport.client.Clients} does; changes and lists are apart. */
public interface ClientsContract extends Contract {

    ClientId UNKNOWN_CLIENT = new ClientId("5f0000000000000000000001");

    @Test
    default void a_created_client_can_be_got() {
        var created = await(clients()
                .create(NewClient.named(ClientName.of("Harbour"))
                        .withEmail("office@harbour.example")
                        .at("Pier 1")
                        .noting("pays late")));

        assertThat(created.details().email()).contains("office@harbour.example");
        assertThat(created.details().address()).contains("Pier 1");
        assertThat(created.details().note()).contains("pays late");
        assertThatEventually(clients().get(created.id())).hasValue().isEqualTo(created);
    }

    @Test
    default void an_unknown_client_is_not_found() {
        assertThatEventually(clients().get(UNKNOWN_CLIENT)).failedWith(new Refused.NotFound(UNKNOWN_CLIENT));
        assertThatEventually(clients().change(UNKNOWN_CLIENT, ClientChange.note("x")))
                .failedWith(new Refused.NotFound(UNKNOWN_CLIENT));
    }

    @Fidelity(
            row = "client.name-unique",
            claim = "the name of a client is unique in the workspace",
            sources = {"clockify-cli 2025", "extension 2026"},
            confidence = Confidence.HIGH)
    @Test
    default void two_clients_cannot_share_a_name() {
        client("Harbour");

        assertThatEventually(clients().create(NewClient.named(ClientName.of("Harbour"))))
                .failedWith(new Refused.Taken("client", "Harbour"));
    }

    @Fidelity(row = "client.name-unique")
    @Test
    default void the_name_of_an_archived_client_is_taken() {
        archivedClient("Harbour");

        assertThatEventually(clients().create(NewClient.named(ClientName.of("Harbour"))))
                .failedWith(new Refused.Taken("client", "Harbour"));
    }

    @Fidelity(
            row = "client.deleted-name-free",
            claim = "the name of a deleted client is free",
            sources = "ledger 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    default void the_name_of_a_deleted_client_is_free() {
        await(clients().delete(archivedClient("Harbour")));

        assertThat(client("Harbour").name()).isEqualTo(ClientName.of("Harbour"));
    }

    @Test
    default void renaming_onto_a_taken_name_changes_nothing() {
        client("Harbour");
        var city = client("City");

        assertThatEventually(clients().change(city.id(), ClientChange.rename(ClientName.of("Harbour"))))
                .failedWith(new Refused.Taken("client", "Harbour"));
        assertThatEventually(clients().get(city.id())).hasValue().isEqualTo(city);
    }

    @Fidelity(
            row = "client.name-limits",
            claim = "the name of a client has 1 to 100 characters",
            sources = {"document 2026-05", "clockify-cli 2025"},
            confidence = Confidence.HIGH)
    @Test
    default void a_client_name_of_100_characters_is_the_longest() {
        assertThat(client("x".repeat(100)).name().value()).hasSize(100);
        assertThatEventually(clients().create(NewClient.named(new ClientName("x".repeat(101)))))
                .failedWith(Refused.Invalid.class);
        assertThatEventually(clients().create(NewClient.named(new ClientName(""))))
                .failedWith(Refused.Invalid.class);
    }

    @Fidelity(
            row = "client.three-addresses",
            claim = "a client has three additional addresses at most",
            sources = {"document 2026-05", "ledger 2026"},
            confidence = Confidence.MEDIUM)
    @Test
    default void a_client_has_three_further_addresses_at_most() {
        var before = client("Harbour");
        var three = List.of("a@x.example", "b@x.example", "c@x.example");
        var four = List.of("a@x.example", "b@x.example", "c@x.example", "d@x.example");

        assertThat(await(clients().change(before.id(), ClientChange.ccEmails(three)))
                        .details()
                        .ccEmails())
                .isEqualTo(three);
        assertThatEventually(clients().change(before.id(), ClientChange.ccEmails(four)))
                .failedWith(Refused.Invalid.class);
    }

    @Test
    default void a_deleted_client_is_not_found() {
        var archived = archivedClient("Harbour");

        assertThatEventually(clients().delete(archived)).hasValue().isEqualTo(archived.id());
        assertThatEventually(clients().get(archived.id())).failedWith(new Refused.NotFound(archived.id()));
        assertThatEventually(clients().delete(archived)).failedWith(new Refused.NotFound(archived.id()));
    }

    @Fidelity(
            row = "client.archive-before-delete",
            claim = "an active client cannot be deleted",
            sources = {"ledger 2026-06", "probe reports 2026-05"},
            confidence = Confidence.HIGH)
    @Test
    default void a_client_restored_behind_our_back_cannot_be_deleted() {
        var archived = archivedClient("Harbour");
        var restored = await(clients().restore(archived));

        assertThatEventually(clients().delete(archived)).failedWith(new Refused.StillActive(archived.id()));
        assertThatEventually(clients().get(archived.id())).hasValue().isEqualTo(restored);
    }

    @Test
    default void the_projects_of_a_deleted_client_stay_without_one() {
        var client = client("Harbour");
        var project =
                await(projects().create(NewProject.named(ProjectName.of("Pier")).forClient(client.id())));

        await(clients().delete(await(clients().archive(client, ArchiveScope.CLIENT_ONLY))));

        assertThatEventually(projects()
                        .get(project.id())
                        .map(found -> found.details().client()))
                .hasValue()
                .isEqualTo(Optional.empty());
    }
}
