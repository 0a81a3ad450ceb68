package io.clockport.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.testing.Any;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewProjectTest {

    private static final ProjectName NAME = ProjectName.of("Pier");
    private static final Color COLOR = Color.of("#03A9F4");
    private static final ProjectNote NOTE = ProjectNote.of("piles first");

    @Test
    void a_name_is_enough_and_the_workspace_decides_the_rest() {
        assertThat(NewProject.named(NAME))
                .isEqualTo(new NewProject(
                        NAME,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ProjectNote.NONE));
    }

    @Test
    void each_wish_is_kept_whatever_follows() {
        var expected = new NewProject(
                NAME,
                Optional.of(Any.CLIENT),
                Optional.of(COLOR),
                Optional.of(false),
                Optional.of(Visibility.PRIVATE),
                NOTE);

        assertThat(NewProject.named(NAME)
                        .forClient(Any.CLIENT)
                        .colored(COLOR)
                        .billable(false)
                        .visibleAs(Visibility.PRIVATE)
                        .noting(NOTE))
                .isEqualTo(expected);
        assertThat(NewProject.named(NAME)
                        .noting(NOTE)
                        .visibleAs(Visibility.PRIVATE)
                        .billable(false)
                        .colored(COLOR)
                        .forClient(Any.CLIENT))
                .isEqualTo(expected);
    }
}
