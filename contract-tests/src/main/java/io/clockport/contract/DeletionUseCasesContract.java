package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.client.Client;
import io.clockport.failure.Refused;
import io.clockport.id.ClientId;
import io.clockport.id.ProjectId;
import io.clockport.project.Project;
import io.clockport.usecase.ArchiveAndDeleteClient;
import io.clockport.usecase.ArchiveAndDeleteProject;
import io.clockport.usecase.CompleteAndDeleteTask;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The use cases that make something deletable and delete it, on any Clockify. */
public interface DeletionUseCasesContract extends Contract {

    private ArchiveAndDeleteProject deleteProject() {
        return new ArchiveAndDeleteProject(projects(), timeEntries());
    }

    private ArchiveAndDeleteClient deleteClient() {
        return new ArchiveAndDeleteClient(clients());
    }

    private CompleteAndDeleteTask deleteTask(Project project) {
        return new CompleteAndDeleteTask(tasks(project.id()), timeEntries());
    }

    @Test
    default void an_active_project_is_archived_and_deleted() {
        var project = project("Pier");

        assertThatEventually(deleteProject().archiveAndDelete(project.id()))
                .hasValue()
                .isEqualTo(project.id());
        assertThatEventually(projects().get(project.id())).failedWith(new Refused.NotFound(project.id()));
    }

    @Test
    default void an_archived_project_is_deleted_straight_away() {
        var archived = archivedProject("Pier");

        assertThatEventually(deleteProject().archiveAndDelete(archived.id()))
                .hasValue()
                .isEqualTo(archived.id());
    }

    @Test
    default void a_project_that_somebody_works_on_is_left_as_it_is() {
        var project = project("Pier");
        var timer = timer(saying("busy").on(project.id()), NINE);

        assertThatEventually(deleteProject().archiveAndDelete(project.id()))
                .failedWith(new Refused.TimerRunning(project.id(), List.of(timer.id())));
        assertThatEventually(projects().get(project.id())).hasValue().isEqualTo(project);
    }

    @Test
    default void a_timer_on_another_project_is_no_hindrance() {
        var project = project("Pier");
        timer(saying("busy").on(project("Other").id()), NINE);

        assertThatEventually(deleteProject().archiveAndDelete(project.id()))
                .hasValue()
                .isEqualTo(project.id());
    }

    @Test
    default void an_unknown_project_is_not_there_to_be_deleted() {
        var unknown = new ProjectId("5f000000000000000000000d");

        assertThatEventually(deleteProject().archiveAndDelete(unknown)).failedWith(new Refused.NotFound(unknown));
    }

    @Test
    default void an_active_client_is_archived_and_deleted() {
        Client.Active client = client("Harbour");

        assertThatEventually(deleteClient().archiveAndDelete(client.id()))
                .hasValue()
                .isEqualTo(client.id());
        assertThatEventually(clients().get(client.id())).failedWith(new Refused.NotFound(client.id()));
    }

    @Test
    default void an_archived_client_is_deleted_straight_away() {
        var archived = archivedClient("Harbour");

        assertThatEventually(deleteClient().archiveAndDelete(archived.id()))
                .hasValue()
                .isEqualTo(archived.id());
    }

    @Test
    default void an_unknown_client_is_not_there_to_be_deleted() {
        var unknown = new ClientId("5f000000000000000000000e");

        assertThatEventually(deleteClient().archiveAndDelete(unknown)).failedWith(new Refused.NotFound(unknown));
    }

    @Test
    default void an_open_task_is_done_and_deleted() {
        var project = project("Pier");
        var task = task(project, "Soundings");

        assertThatEventually(deleteTask(project).completeAndDelete(task.id()))
                .hasValue()
                .isEqualTo(task.id());
        assertThatEventually(tasks(project.id()).get(task.id())).failedWith(new Refused.NotFound(task.id()));
    }

    @Test
    default void a_done_task_is_deleted_straight_away() {
        var project = project("Pier");
        var done = doneTask(project, "Soundings");

        assertThatEventually(deleteTask(project).completeAndDelete(done.id()))
                .hasValue()
                .isEqualTo(done.id());
    }

    @Test
    default void a_task_that_somebody_works_on_is_left_as_it_is() {
        var project = project("Pier");
        var task = task(project, "Soundings");
        var timer = timer(saying("busy").on(project.id(), task.id()), NINE);

        assertThatEventually(deleteTask(project).completeAndDelete(task.id()))
                .failedWith(new Refused.TimerRunning(task.id(), List.of(timer.id())));
        assertThatEventually(tasks(project.id()).get(task.id())).hasValue().isEqualTo(task);
        assertThat(timer.details().task()).contains(task.id());
    }
}
