package io.clockport.cli;

import io.clockport.client.ClientName;
import io.clockport.client.NewClient;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.project.NewProject;
import io.clockport.project.ProjectName;
import java.nio.file.Path;

/** Puts into an offline store what no command can. */
final class Stocked {

    private Stocked() {}

    /** A project that is for a client. */
    static void withProject(Path store, String project, String client) {
        try (var fake = InMemoryClockify.open(store).get()) {
            var scope = fake.in(fake.workspace());
            scope.clients()
                    .create(NewClient.named(new ClientName(client)))
                    .then(made -> scope.projects()
                            .create(NewProject.named(new ProjectName(project)).forClient(made.id())))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .join()
                    .get();
        }
    }
}
