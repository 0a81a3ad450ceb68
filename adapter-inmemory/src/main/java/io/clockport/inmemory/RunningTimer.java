package io.clockport.inmemory;

import io.clockport.project.Project;
import io.clockport.timeentry.TimeEntry;
import io.clockport.user.User;
import io.clockport.workspace.Workspace;
import java.util.Optional;
import java.util.stream.Stream;

/** A timer that runs, with what it points at. */
public record RunningTimer(Workspace workspace, User person, Optional<Project> project, TimeEntry.Running entry) {

    static Stream<RunningTimer> in(Books books) {
        return books.allWorkspaces()
                .flatMap(workspace -> books.entries()
                        .running(workspace.id())
                        .flatMap(entry -> books.user(entry.owner()).stream()
                                .map(person ->
                                        new RunningTimer(workspace, person, project(books, workspace, entry), entry))));
    }

    private static Optional<Project> project(Books books, Workspace workspace, TimeEntry.Running entry) {
        return entry.details()
                .project()
                .flatMap(id -> books.projects().get(workspace.id().value(), id.value()));
    }
}
