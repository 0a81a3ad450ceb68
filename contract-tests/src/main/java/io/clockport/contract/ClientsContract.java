package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.client.ArchiveScope;
import io.clockport.client.Client;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientFilter;
import io.clockport.client.ClientName;
import io.clockport.client.NewClient;
import io.clockport.failure.Refused;
import io.clockport.id.ClientId;
import io.clockport.paging.NameSort;
import io.clockport.paging.SortOrder;
import io.clockport.paging.StateFilter;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectName;
import io.clockport.task.Task;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link io.clockport.client.Clients} does. */
public interface ClientsContract extends Contract {

    ClientId UNKNOWN_CLIENT = new ClientId("5f0000000000000000000001");

    private List<String> names(ClientFilter filter) {
        return await(clients().matching(filter).collect(50)).stream()
                .map(client -> client.name().value())
                .toList();
    }

    /** A client of whom everything is said that can be said. */
    private Client.Active fullClient() {
        var created = await(clients()
                .create(NewClient.named(ClientName.of("Harbour"))
                        .withEmail("office@harbour.example")
                        .at("Pier 1")
                        .noting("pays late")));
        return await(clients()
                        .change(created.id(), ClientChange.ccEmails(List.of("a@harbour.example", "b@harbour.example"))))
                .fold(active -> active, Client.Archived::restored);
    }

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

    @Test
    default void renaming_a_client_changes_nothing_else() {
        var before = fullClient();

        var renamed = await(clients().change(before.id(), ClientChange.rename(ClientName.of("Port"))));

        var expected = new Client.Active(
                before.id(), ClientChange.rename(ClientName.of("Port")).applyTo(before.details()));
        assertThat(renamed).isEqualTo(expected);
        assertThat(renamed.details().ccEmails()).hasSize(2);
        assertThatEventually(clients().get(before.id())).hasValue().isEqualTo(expected);
    }

    @Test
    default void renaming_an_archived_client_leaves_it_archived() {
        var archived = await(clients().archive(fullClient(), ArchiveScope.CLIENT_ONLY));

        var renamed = await(clients().change(archived.id(), ClientChange.rename(ClientName.of("Port"))));

        assertThat(renamed).isInstanceOf(Client.Archived.class);
        assertThat(renamed.details().ccEmails()).hasSize(2);
    }

    @Test
    default void what_a_client_had_can_be_taken_off_again() {
        var before = fullClient();

        var bare = await(clients()
                .change(
                        before.id(),
                        ClientChange.noEmail()
                                .and(ClientChange.noAddress())
                                .and(ClientChange.noNote())
                                .and(ClientChange.ccEmails(List.of()))));

        assertThat(bare.details().email()).isEmpty();
        assertThat(bare.details().address()).isEmpty();
        assertThat(bare.details().note()).isEmpty();
        assertThat(bare.details().ccEmails()).isEmpty();
        assertThatEventually(clients().get(before.id())).hasValue().isEqualTo(bare);
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
    default void archiving_a_client_keeps_everything_but_the_state() {
        var before = fullClient();

        var archived = await(clients().archive(before, ArchiveScope.CLIENT_ONLY));

        assertThat(archived).isEqualTo(before.archived());
        assertThatEventually(clients().get(before.id())).hasValue().isEqualTo(archived);
    }

    @Test
    default void restoring_a_client_undoes_archiving() {
        var before = fullClient();
        var archived = await(clients().archive(before, ArchiveScope.CLIENT_ONLY));

        assertThatEventually(clients().restore(archived)).hasValue().isEqualTo(before);
        assertThatEventually(clients().get(before.id())).hasValue().isEqualTo(before);
    }

    @Test
    default void archiving_a_client_alone_leaves_its_projects() {
        var client = client("Harbour");
        var project =
                await(projects().create(NewProject.named(ProjectName.of("Pier")).forClient(client.id())));

        await(clients().archive(client, ArchiveScope.CLIENT_ONLY));

        assertThatEventually(projects().get(project.id())).hasValue().isEqualTo(project);
    }

    @Fidelity(
            row = "client.archive-cascades",
            claim = "archiving a client reaches its projects and their tasks when asked to",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.MEDIUM)
    @Test
    default void archiving_a_client_can_reach_its_projects_and_their_tasks() {
        var client = client("Harbour");
        var pier =
                await(projects().create(NewProject.named(ProjectName.of("Pier")).forClient(client.id())));
        var other = project("Other");
        var task = task(pier, "Soundings");

        await(clients().archive(client, ArchiveScope.WITH_PROJECTS_AND_TASKS));

        assertThatEventually(projects().get(pier.id())).hasValue().isInstanceOf(Project.Archived.class);
        assertThatEventually(projects().get(other.id())).hasValue().isInstanceOf(Project.Active.class);
        assertThatEventually(tasks(pier.id()).get(task.id())).hasValue().isInstanceOf(Task.Done.class);
    }

    @Test
    default void archiving_a_client_with_projects_leaves_their_tasks_open() {
        var client = client("Harbour");
        var pier =
                await(projects().create(NewProject.named(ProjectName.of("Pier")).forClient(client.id())));
        var task = task(pier, "Soundings");

        await(clients().archive(client, ArchiveScope.WITH_PROJECTS));

        assertThatEventually(projects().get(pier.id())).hasValue().isInstanceOf(Project.Archived.class);
        assertThatEventually(tasks(pier.id()).get(task.id())).hasValue().isInstanceOf(Task.Open.class);
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

    @Fidelity(
            row = "clients.by-name",
            claim = "clients come by name",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void clients_come_by_name_in_any_case_with_archived_ones_among_them() {
        client("beta");
        client("Gamma");
        archivedClient("Alpha");

        assertThat(names(ClientFilter.all())).containsExactly("Alpha", "beta", "Gamma");
        assertThat(names(ClientFilter.all().sortedBy(NameSort.NAME, SortOrder.DESCENDING)))
                .containsExactly("Gamma", "beta", "Alpha");
    }

    @Fidelity(
            row = "listing.archived-omitted-lists-both",
            claim = "without a word about the state, lists show active and archived ones",
            sources = "ledger 2026",
            confidence = Confidence.MEDIUM)
    @Test
    default void clients_can_be_filtered_by_state() {
        client("active");
        archivedClient("archived");

        assertThat(names(ClientFilter.all().in(StateFilter.ACTIVE))).containsExactly("active");
        assertThat(names(ClientFilter.all().in(StateFilter.ARCHIVED))).containsExactly("archived");
    }

    @Test
    default void clients_can_be_filtered_by_a_part_of_the_name() {
        client("Harbour Office");
        client("City");

        assertThat(names(ClientFilter.all().named("OFF"))).containsExactly("Harbour Office");
    }
}
