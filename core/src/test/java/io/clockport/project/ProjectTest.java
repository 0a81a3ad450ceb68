package io.clockport.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private final Project.Active active = Any.project();

    @Test
    void archiving_and_restoring_keeps_everything() {
        assertThat(active.archived())
                .isEqualTo(new Project.Archived(
                        Any.PROJECT,
                        Any.projectDetails(),
                        List.of(ProjectMember.of(Any.USER)),
                        ProjectEstimate.of(Duration.ofHours(40)),
                        Duration.ofHours(3)));
        assertThat(active.archived().restored()).isEqualTo(active);
    }

    @Test
    void each_state_calls_its_own_function() {
        Project archived = active.archived();

        assertThat(active.<Object>fold(same -> same, other -> "archived")).isSameAs(active);
        assertThat(archived.<Object>fold(other -> "active", same -> same)).isSameAs(archived);
    }

    @Test
    void it_is_called_what_its_details_say() {
        assertThat(active.name()).isEqualTo(ProjectName.of("Pier"));
    }

    @Test
    void its_members_cannot_be_tampered_with() {
        var members = new ArrayList<>(List.of(ProjectMember.of(Any.USER)));
        var project =
                new Project.Active(Any.PROJECT, Any.projectDetails(), members, ProjectEstimate.none(), Duration.ZERO);
        var archived =
                new Project.Archived(Any.PROJECT, Any.projectDetails(), members, ProjectEstimate.none(), Duration.ZERO);

        members.clear();

        assertThat(project.members()).hasSize(1);
        assertThat(archived.members()).hasSize(1);
    }
}
