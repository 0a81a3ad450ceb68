package io.clockport.load;

import io.clockport.async.Eventual;
import io.clockport.fake.FakeClockifyServer;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.junit.InMemorySimulation;
import io.clockport.project.NewProject;
import io.clockport.project.ProjectName;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import java.time.Instant;

/** The fake with a project and so many entries, live. */
final class ServeClockport {

    private static final Instant FIRST = Instant.parse("2020-01-01T08:00:00Z");

    private ServeClockport() {}

    public static void main(String[] arguments) throws Exception {
        int entries = Integer.parseInt(arguments[0]);
        var fake = InMemoryClockify.empty();
        var scope = fake.in(fake.workspace());
        var project = answer(scope.projects().create(NewProject.named(ProjectName.of("Under load"))));
        for (int i = 0; i < entries; i++) {
            var start = FIRST.plusSeconds(i * 60L);
            answer(scope.timeEntries()
                    .log(fake.me(), new NewTimeEntry(EntryDetails.none(), new Interval(start, start.plusSeconds(60)))));
        }
        var simulation = InMemorySimulation.of(fake);
        var server = FakeClockifyServer.over(simulation)
                .listen()
                .toCompletableFuture()
                .join();
        var place = new Call.Place(
                server.port(),
                fake.workspace().value(),
                project.id().value(),
                fake.me().value());
        Announcement.make(place, simulation::reset);
    }

    private static <T> T answer(Eventual<T> eventual) {
        return eventual.toCompletionStage().toCompletableFuture().join().get();
    }
}
