package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.clockport.money.Money;
import io.clockport.project.Color;
import io.clockport.project.Project;
import io.clockport.project.ProjectChange;
import io.clockport.project.ProjectName;
import io.clockport.project.ProjectNote;
import io.clockport.project.Visibility;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link io.clockport.project.Projects} does when a project changes. */
public interface ProjectChangesContract extends Contract {

    @Test
    default void renaming_a_project_changes_nothing_else() {
        var before = fullProject();
        var rename = ProjectChange.rename(ProjectName.of("Quay"));

        var renamed = await(projects().change(before.id(), rename));

        var expected = new Project.Active(
                before.id(), rename.applyTo(before.details()), before.members(), before.estimate(), before.tracked());
        assertThat(renamed).isEqualTo(expected);
        assertThat(renamed.details().billable()).isTrue();
        assertThat(renamed.details().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThatEventually(projects().get(before.id())).hasValue().isEqualTo(expected);
    }

    @Test
    default void renaming_an_archived_project_leaves_it_archived() {
        var archived = await(projects().archive(fullProject()));

        var renamed = await(projects().change(archived.id(), ProjectChange.rename(ProjectName.of("Quay"))));

        assertThat(renamed).isInstanceOf(Project.Archived.class);
        assertThat(renamed.details().billable()).isTrue();
    }

    @Test
    default void everything_about_a_project_can_change() {
        var before = fullProject();
        var change = ProjectChange.noClient()
                .and(ProjectChange.color(Color.of("#F44336")))
                .and(ProjectChange.billable(false))
                .and(ProjectChange.visibility(Visibility.PRIVATE))
                .and(ProjectChange.note(ProjectNote.NONE))
                .and(ProjectChange.hourlyRate(new Money(2500, currency())));

        var changed = await(projects().change(before.id(), change));

        assertThat(changed.details()).isEqualTo(change.applyTo(before.details()));
        assertThat(changed.details().client()).isEqualTo(Optional.empty());
        assertThatEventually(projects().get(before.id())).hasValue().isEqualTo(changed);
    }

    @Test
    default void a_project_can_move_to_a_client() {
        var project = project("Pier");
        var client = client("Harbour");

        assertThatEventually(projects().change(project.id(), ProjectChange.client(client.id())))
                .hasValue()
                .satisfies(moved -> assertThat(moved.details().client()).contains(client.id()));
    }

    @Test
    default void a_rate_in_another_currency_is_refused() {
        var project = project("Pier");

        assertThatEventually(projects().change(project.id(), ProjectChange.hourlyRate(new Money(1, "XXX"))))
                .failedWith(Refused.Invalid.class);
    }

    @Test
    default void archiving_a_project_keeps_everything_but_the_state() {
        var before = fullProject();

        var archived = await(projects().archive(before));

        assertThat(archived).isEqualTo(before.archived());
        assertThatEventually(projects().get(before.id())).hasValue().isEqualTo(archived);
    }

    @Test
    default void restoring_a_project_undoes_archiving() {
        var before = fullProject();

        assertThatEventually(projects().restore(await(projects().archive(before))))
                .hasValue()
                .isEqualTo(before);
        assertThatEventually(projects().get(before.id())).hasValue().isEqualTo(before);
    }
}
