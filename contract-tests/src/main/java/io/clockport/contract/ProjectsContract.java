package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.clockport.id.ClientId;
import io.clockport.id.ProjectId;
import io.clockport.money.Money;
import io.clockport.project.Color;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectName;
import io.clockport.project.ProjectNote;
import io.clockport.project.Visibility;
import io.clockport.workspace.WorkspaceSettings;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link io.clockport.project.Projects} does; changes and lists are apart. */
public interface ProjectsContract extends Contract {

    ProjectId UNKNOWN_PROJECT = new ProjectId("5f0000000000000000000006");

    @Test
    default void a_created_project_is_as_its_draft_says() {
        var created = fullProject();

        var details = created.details();
        assertThat(details.color()).isEqualTo(Color.of("#03A9F4"));
        assertThat(details.billable()).isTrue();
        assertThat(details.visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(details.note()).isEqualTo(ProjectNote.of("deep\nwater"));
        assertThat(details.hourlyRate()).isEqualTo(new Money(2000, currency()));
        assertThatEventually(projects().get(created.id())).hasValue().isEqualTo(created);
    }

    @Test
    default void a_draft_can_say_no_to_billable_and_public() {
        var created = await(projects()
                .create(NewProject.named(ProjectName.of("Pier")).billable(false).visibleAs(Visibility.PRIVATE)));

        assertThat(created.details().billable()).isFalse();
        assertThat(created.details().visibility()).isEqualTo(Visibility.PRIVATE);
    }

    @Fidelity(
            row = "project.creator-is-member",
            claim = "who creates a project is its member",
            sources = "recordings 2023-11",
            confidence = Confidence.HIGH)
    @Test
    default void who_creates_a_project_is_its_member() {
        assertThat(project("Pier").members())
                .extracting(member -> member.user())
                .containsExactly(harness().someone());
    }

    @Fidelity(
            row = "project.random-color",
            claim = "a project without a colour gets one of a palette",
            sources = "recordings 2023-11",
            confidence = Confidence.HIGH)
    @Test
    default void a_project_has_a_colour_even_when_its_draft_says_none() {
        assertThat(project("Pier").details().color().value()).matches("#[0-9A-Fa-f]{6}");
    }

    @Fidelity(row = "ids.foreign-is-unknown")
    @Test
    default void an_unknown_project_is_not_found() {
        assertThatEventually(projects().get(UNKNOWN_PROJECT)).failedWith(new Refused.NotFound(UNKNOWN_PROJECT));
        assertThatEventually(projects().change(UNKNOWN_PROJECT, ProjectChange.billable(true)))
                .failedWith(new Refused.NotFound(UNKNOWN_PROJECT));
    }

    @Fidelity(
            row = "ids.foreign-is-unknown",
            claim = "what lies in another workspace is as unknown as what does not exist",
            sources = {"ledger 2026", "restoretime 2026-08"},
            confidence = Confidence.HIGH)
    @Test
    default void a_project_of_another_workspace_is_not_found() {
        needs(Capability.SETTINGS);
        var elsewhere = harness().workspaceWith(WorkspaceSettings.relaxed());
        var project = project("Pier");

        assertThatEventually(harness().clockify().in(elsewhere).projects().get(project.id()))
                .failedWith(new Refused.NotFound(project.id()));
    }

    @Test
    default void a_project_of_an_unknown_client_is_refused() {
        var unknown = new ClientId("5f0000000000000000000007");

        assertThatEventually(projects()
                        .create(NewProject.named(ProjectName.of("Pier")).forClient(unknown)))
                .failedWith(new Refused.NotFound(unknown));
    }

    @Fidelity(
            row = "project.name-unique",
            claim = "the name of a project is unique among the projects of a client",
            sources = {"student tests 2023", "extension 2026", "clockify-cli 2025"},
            confidence = Confidence.HIGH)
    @Test
    default void two_projects_of_a_client_cannot_share_a_name() {
        var client = client("Harbour");
        await(projects().create(NewProject.named(ProjectName.of("Pier")).forClient(client.id())));

        assertThatEventually(projects()
                        .create(NewProject.named(ProjectName.of("Pier")).forClient(client.id())))
                .failedWith(new Refused.Taken("project", "Pier"));
    }

    @Fidelity(row = "project.name-unique")
    @Test
    default void two_projects_without_client_cannot_share_a_name() {
        archivedProject("Pier");

        assertThatEventually(projects().create(NewProject.named(ProjectName.of("Pier"))))
                .failedWith(new Refused.Taken("project", "Pier"));
    }

    @Fidelity(row = "project.name-unique")
    @Test
    default void projects_of_two_clients_can_share_a_name() {
        var harbour = client("Harbour");
        var city = client("City");
        await(projects().create(NewProject.named(ProjectName.of("Pier")).forClient(harbour.id())));

        assertThatEventually(projects()
                        .create(NewProject.named(ProjectName.of("Pier")).forClient(city.id())))
                .hasValue()
                .isNotNull();
    }

    @Fidelity(
            row = "project.deleted-name-free",
            claim = "the name of a deleted project is free",
            sources = "ledger 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    default void the_name_of_a_deleted_project_is_free() {
        await(projects().delete(archivedProject("Pier")));

        assertThat(project("Pier").name()).isEqualTo(ProjectName.of("Pier"));
    }

    @Fidelity(
            row = "project.name-limits",
            claim = "the name of a project has 2 to 250 characters",
            sources = {"document 2026-05", "student tests 2023", "extension 2026"},
            confidence = Confidence.HIGH)
    @Test
    default void a_project_name_has_2_to_250_characters() {
        assertThat(project("xy").name().value()).hasSize(2);
        assertThat(project("x".repeat(250)).name().value()).hasSize(250);
        assertThatEventually(projects().create(NewProject.named(new ProjectName("x"))))
                .failedWith(Refused.Invalid.class);
        assertThatEventually(projects().create(NewProject.named(new ProjectName("x".repeat(251)))))
                .failedWith(Refused.Invalid.class);
    }

    @Fidelity(
            row = "project.color-pattern",
            claim = "a colour is `#` and six hexadecimal digits",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void a_colour_that_is_none_is_refused() {
        assertThatEventually(projects()
                        .create(NewProject.named(ProjectName.of("Pier")).colored(new Color("red"))))
                .failedWith(Refused.Invalid.class);
    }

    @Fidelity(
            row = "project.note-limit",
            claim = "a note has at most 16384 characters",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void a_note_of_16384_characters_is_the_longest() {
        var longest = NewProject.named(ProjectName.of("Pier")).noting(ProjectNote.of("x".repeat(16_384)));
        var tooLong = NewProject.named(ProjectName.of("Quay")).noting(new ProjectNote("x".repeat(16_385)));

        assertThatEventually(projects().create(longest)).hasValue().isNotNull();
        assertThatEventually(projects().create(tooLong)).failedWith(Refused.Invalid.class);
    }

    @Test
    default void a_deleted_project_is_not_found() {
        var archived = archivedProject("Pier");

        assertThatEventually(projects().delete(archived)).hasValue().isEqualTo(archived.id());
        assertThatEventually(projects().get(archived.id())).failedWith(new Refused.NotFound(archived.id()));
        assertThatEventually(projects().delete(archived)).failedWith(new Refused.NotFound(archived.id()));
    }

    @Fidelity(
            row = "project.archive-before-delete",
            claim = "an active project cannot be deleted",
            sources = {"ledger 2026-06", "help 2026"},
            confidence = Confidence.HIGH)
    @Test
    default void a_project_restored_behind_our_back_cannot_be_deleted() {
        var archived = archivedProject("Pier");
        var restored = await(projects().restore(archived));

        assertThatEventually(projects().delete(archived)).failedWith(new Refused.StillActive(archived.id()));
        assertThatEventually(projects().get(archived.id())).hasValue().isEqualTo(restored);
    }

    @Fidelity(
            row = "project.delete-keeps-entries",
            claim = "entries of a deleted project stay, without it",
            sources = "help 2026",
            confidence = Confidence.MEDIUM)
    @Test
    default void the_entries_of_a_deleted_project_stay_without_project_and_task() {
        var project = project("Pier");
        var task = task(project, "Soundings");
        var entry = logged(saying("work").on(project.id(), task.id()), NINE, TEN);

        await(projects().delete(await(projects().archive(project))));

        var kept = await(timeEntries().get(entry.id()));
        assertThat(kept.details()).isEqualTo(entry.details().withoutProject());
    }

    @Fidelity(
            row = "project.duration-sums-up",
            claim = "the duration of a project is the sum of what was tracked on it",
            sources = "document 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void finished_time_on_a_project_adds_up() {
        var project = project("Pier");
        logged(saying("work").on(project.id()), NINE, TEN);
        var second = logged(saying("more").on(project.id()), TEN, ELEVEN);
        timer(saying("still running").on(project.id()), ELEVEN);

        assertThatEventually(projects().get(project.id()).map(Project::tracked))
                .hasValue()
                .isEqualTo(Duration.ofHours(2));
        await(timeEntries().delete(second.id()));
        assertThatEventually(projects().get(project.id()).map(Project::tracked))
                .hasValue()
                .isEqualTo(Duration.ofHours(1));
    }
}
