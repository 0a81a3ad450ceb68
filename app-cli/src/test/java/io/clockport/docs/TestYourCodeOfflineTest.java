package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.Clockify;
import io.clockport.async.Eventual;
import io.clockport.failure.EntryField;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Seed;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntry;
import io.clockport.user.Role;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TestYourCodeOfflineTest {

    // tag::yours
    record Standup(Clockify clockify, WorkspaceId workspace, UserId me, InstantSource clock) {

        Eventual<TimeEntry.Running> begin() {
            var details = EntryDetails.describedAs(Description.of("Stand-up"));
            return clockify.in(workspace).timeEntries().start(me, new NewTimer(details, clock.instant()));
        }

        Eventual<TimeEntry.Finished> end() {
            var entries = clockify.in(workspace).timeEntries();
            return entries.running(me)
                    .decide(timer -> timer.<Either<Refused, TimeEntry.Running>>map(Either::right)
                            .orElseGet(() -> Either.left(new Refused.NothingRunning(me))))
                    .then(running -> entries.stop(running, clock.instant()));
        }
    }
    // end::yours

    // tag::await
    static <T> Either<Failure, T> await(Eventual<T> answer) {
        return answer.toCompletionStage().toCompletableFuture().join();
    }
    // end::await

    // tag::clock
    @Test
    void a_standup_lasts_as_long_as_it_takes() {
        var fake = InMemoryClockify.empty();
        var clock = fake.backstage().clock();
        var standup = new Standup(fake, fake.workspace(), fake.me(), clock);

        await(standup.begin());
        clock.advance(Duration.ofMinutes(12));
        var ended = await(standup.end());

        assertThat(ended.get().duration()).isEqualTo(Duration.ofMinutes(12));
    }
    // end::clock

    // tag::refused
    @Test
    void nobody_ends_what_was_not_begun() {
        var fake = InMemoryClockify.empty();
        var standup =
                new Standup(fake, fake.workspace(), fake.me(), fake.backstage().clock());

        var ended = await(standup.end());

        assertThat(ended.getLeft()).isEqualTo(new Refused.NothingRunning(fake.me()));
    }
    // end::refused

    // tag::fault
    @Test
    void a_lost_answer_may_hide_a_timer_that_runs() {
        var fake = InMemoryClockify.empty();
        var standup =
                new Standup(fake, fake.workspace(), fake.me(), fake.backstage().clock());

        fake.faults().commitThenFailNext(1);
        var begun = await(standup.begin());

        assertThat(begun.getLeft())
                .isInstanceOfSatisfying(
                        Unavailable.class,
                        lost -> assertThat(lost.outcome()).isInstanceOf(WriteOutcome.MayHaveHappened.class));
        assertThat(await(fake.in(fake.workspace()).timeEntries().running(fake.me()))
                        .get())
                .isPresent();
    }
    // end::fault

    // tag::snapshot
    @Test
    void what_a_test_did_can_be_taken_back() {
        var fake = InMemoryClockify.seeded();
        var standup =
                new Standup(fake, fake.workspace(), fake.me(), fake.backstage().clock());
        var before = fake.snapshot();

        await(standup.begin());
        fake.restore(before);

        assertThat(await(fake.in(fake.workspace()).timeEntries().running(fake.me()))
                        .get())
                .isEmpty();
    }
    // end::snapshot

    // tag::settings
    @Test
    void a_standup_without_a_project_cannot_end_where_projects_are_forced() {
        var strict = Seed.empty()
                .where(settings -> settings.forcing(EntryField.PROJECT))
                .withMember("Ann", Role.MEMBER, "ann-key");
        var fake = InMemoryClockify.builder().seed(strict).build();
        var ann = fake.backstage().userOf("ann-key").orElseThrow();
        var standup = new Standup(
                fake.as(ann), fake.workspace(), ann, fake.backstage().clock());

        await(standup.begin());
        var ended = await(standup.end());

        assertThat(ended.getLeft()).isEqualTo(new Refused.MissingFields(Set.of(EntryField.PROJECT)));
    }
    // end::settings
}
