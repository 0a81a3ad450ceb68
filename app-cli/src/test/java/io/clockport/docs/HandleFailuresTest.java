package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.ProjectId;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.project.NewProject;
import io.clockport.project.Project;
import io.clockport.project.ProjectName;
import io.clockport.project.Projects;
import io.vavr.control.Either;
import org.junit.jupiter.api.Test;

class HandleFailuresTest {

    // tag::fold
    static String advice(Failure failure) {
        return failure.fold(
                refused -> "Change the request: " + refused.message(),
                unavailable -> unavailable
                        .outcome()
                        .fold(
                                () -> "Try again: nothing happened.",
                                maybe -> "Do not try again yet. Look for " + maybe.lookFor() + "."),
                unintelligible -> "Report a bug: " + unintelligible.message());
    }
    // end::fold

    // tag::one
    static Eventual<String> nameOf(Projects projects, ProjectId id) {
        return projects.get(id)
                .map(project -> project.name().value())
                .recover(failure -> failure instanceof Refused.NotFound
                        ? Eventual.of("a project that is gone")
                        : Eventual.failed(failure));
    }
    // end::one

    // tag::out
    static Either<Failure, Project.Active> created(Projects projects, String name) {
        return ProjectName.parse(name)
                .<Failure>mapLeft(refused -> refused)
                .flatMap(fine -> projects.create(NewProject.named(fine))
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join());
    }
    // end::out

    private final InMemoryClockify fake = InMemoryClockify.empty();
    private final Projects projects = fake.in(fake.workspace()).projects();

    @Test
    void a_taken_name_is_a_request_to_change() {
        created(projects, "Bridge");

        var again = created(projects, "Bridge");

        assertThat(advice(again.getLeft())).startsWith("Change the request: ");
    }

    @Test
    void a_write_that_did_not_happen_can_be_tried_again() {
        fake.faults().failNext(1);

        assertThat(advice(created(projects, "Bridge").getLeft())).isEqualTo("Try again: nothing happened.");
    }

    @Test
    void a_write_that_may_have_happened_is_looked_for() {
        fake.faults().commitThenFailNext(1);

        var lost = created(projects, "Bridge").getLeft();

        assertThat(lost)
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        failure -> assertThat(failure.outcome()).isInstanceOf(WriteOutcome.MayHaveHappened.class));
        assertThat(advice(lost)).startsWith("Do not try again yet.");
    }

    @Test
    void one_failure_can_be_picked_out() {
        var unknown = new ProjectId("000000000000000000000001");

        assertThat(nameOf(projects, unknown).toCompletionStage())
                .isCompletedWithValue(Either.right("a project that is gone"));
    }
}
