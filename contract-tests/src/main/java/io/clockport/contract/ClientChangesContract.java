package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.client.ArchiveScope;
import io.clockport.client.Client;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientName;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectName;
import io.clockport.task.Task;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link io.clockport.client.Clients} does when a client changes. */
public interface ClientChangesContract extends Contract {

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
}
