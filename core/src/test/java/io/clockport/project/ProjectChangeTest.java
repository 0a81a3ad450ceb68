package io.clockport.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.id.ClientId;
import io.clockport.testing.Any;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectChangeTest {

    private static final ProjectDetails BEFORE = Any.projectDetails();
    private static final ProjectName NAME = ProjectName.of("Jetty");
    private static final ClientId CLIENT = new ClientId("another");
    private static final Color COLOR = Color.of("#000000");
    private static final ProjectNote NOTE = ProjectNote.of("planks first");

    static Stream<Arguments> everyChange() {
        var name = BEFORE.name();
        var client = BEFORE.client();
        var color = BEFORE.color();
        var seen = BEFORE.visibility();
        var note = BEFORE.note();
        var rate = BEFORE.hourlyRate();
        var cost = BEFORE.costRate();
        var other = Any.euros(1);
        return Stream.of(
                Arguments.of(
                        "name",
                        ProjectChange.rename(NAME),
                        new ProjectDetails(NAME, client, color, true, seen, note, rate, cost)),
                Arguments.of(
                        "client",
                        ProjectChange.client(CLIENT),
                        new ProjectDetails(name, Optional.of(CLIENT), color, true, seen, note, rate, cost)),
                Arguments.of(
                        "no client",
                        ProjectChange.noClient(),
                        new ProjectDetails(name, Optional.empty(), color, true, seen, note, rate, cost)),
                Arguments.of(
                        "colour",
                        ProjectChange.color(COLOR),
                        new ProjectDetails(name, client, COLOR, true, seen, note, rate, cost)),
                Arguments.of(
                        "billable",
                        ProjectChange.billable(false),
                        new ProjectDetails(name, client, color, false, seen, note, rate, cost)),
                Arguments.of(
                        "visibility",
                        ProjectChange.visibility(Visibility.PUBLIC),
                        new ProjectDetails(name, client, color, true, Visibility.PUBLIC, note, rate, cost)),
                Arguments.of(
                        "note",
                        ProjectChange.note(NOTE),
                        new ProjectDetails(name, client, color, true, seen, NOTE, rate, cost)),
                Arguments.of(
                        "hourly rate",
                        ProjectChange.hourlyRate(other),
                        new ProjectDetails(name, client, color, true, seen, note, other, cost)),
                Arguments.of(
                        "cost rate",
                        ProjectChange.costRate(other),
                        new ProjectDetails(name, client, color, true, seen, note, rate, Optional.of(other))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyChange")
    void a_change_changes_what_it_says_and_nothing_else(String what, ProjectChange change, ProjectDetails after) {
        assertThat(change.applyTo(BEFORE)).isEqualTo(after);
        assertThat(after).isNotEqualTo(BEFORE);
    }

    @Test
    void of_two_changes_the_first_comes_first() {
        var change = ProjectChange.noClient()
                .and(ProjectChange.rename(NAME))
                .and(ProjectChange.rename(ProjectName.of("Mole")));

        assertThat(change.applyTo(BEFORE).name()).isEqualTo(ProjectName.of("Mole"));
        assertThat(change.applyTo(BEFORE).client()).isEmpty();
    }
}
