package io.clockport.inmemory;

import static io.clockport.inmemory.Answers.value;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectName;
import io.clockport.task.NewTask;
import io.clockport.task.TaskName;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** What goes with a project shows in the state alone: nobody can ask for the tasks of a project that is not there. */
class DeletedProjectTest {

    private final InMemoryClockify fake = InMemoryClockify.empty();

    @Test
    void its_tasks_go_with_it_and_those_of_others_stay() throws IOException {
        var pier = project("Pier");
        task(pier, "Soundings");
        task(project("Harbour"), "Dredging");
        var projects = fake.in(fake.workspace()).projects();

        value(projects.delete(value(projects.archive(pier))));

        var state = new StringWriter();
        fake.exportTo(state);
        assertThat(state.toString()).contains("Dredging").doesNotContain("Soundings");
    }

    private Project.Active project(String name) {
        return value(fake.in(fake.workspace()).projects().create(NewProject.named(ProjectName.of(name))));
    }

    private void task(Project project, String name) {
        value(fake.in(fake.workspace()).tasks(project.id()).create(NewTask.named(TaskName.of(name))));
    }
}
