package io.clockport.failure;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.id.ProjectId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTest {

    private static final WriteOutcome NOTHING = new WriteOutcome.DidNotHappen();
    private static final TimeEntryId ENTRY = new TimeEntryId("e1");

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new Refused.NotFound(new ProjectId("p1")), "notFound", "There is no project p1"),
                Arguments.of(new Refused.Invalid("end", "too early"), "invalid", "end: too early"),
                Arguments.of(
                        new Refused.MissingFields(Set.of(EntryField.TAGS, EntryField.PROJECT)),
                        "missingFields",
                        "Required but missing: project, tags"),
                Arguments.of(new Refused.Taken("tag", "x"), "taken", "There already is a tag named x"),
                Arguments.of(
                        new Refused.StillActive(new ProjectId("p1")),
                        "stillActive",
                        "The project p1 is still active; archive it (or mark it done) first"),
                Arguments.of(
                        new Refused.TimerRunning(new ProjectId("p1"), List.of(ENTRY)),
                        "timerRunning",
                        "1 running timer(s) on the project p1"),
                Arguments.of(
                        new Refused.NothingRunning(new UserId("u1")),
                        "nothingRunning",
                        "No timer is running for user u1"),
                Arguments.of(new Refused.NotRunning(ENTRY), "notRunning", "The time entry e1 is not running"),
                Arguments.of(
                        new Refused.StopwatchOnly(),
                        "stopwatchOnly",
                        "This workspace is in stopwatch-only mode; start and stop a timer instead"),
                Arguments.of(new Refused.Locked(ENTRY), "locked", "The time entry e1 is locked"),
                Arguments.of(
                        new Refused.PeriodLocked(Instant.EPOCH),
                        "periodLocked",
                        "The period around 1970-01-01T00:00:00Z is locked"),
                Arguments.of(new Refused.Approved(ENTRY), "approved", "The time entry e1 is approved"),
                Arguments.of(new Refused.NotAllowed("no right"), "notAllowed", "no right"),
                Arguments.of(
                        new Refused.NotAuthenticated("unknown key"),
                        "notAuthenticated",
                        "Not authenticated: unknown key"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refusal_is_matched_as_itself_and_says_what_is_wrong(Refused refused, String name, String message) {
        assertThat(refused.match(new RefusalNames())).isEqualTo(name);
        assertThat(refused.message()).isEqualTo(message);
        assertThat(refused.<String>fold(r -> "refused", u -> "unavailable", n -> "unintelligible"))
                .isEqualTo("refused");
    }

    static Stream<Arguments> unavailabilities() {
        return Stream.of(
                Arguments.of(
                        new Unavailable.RateLimited(NOTHING, Optional.of(Duration.ofSeconds(3))),
                        "rateLimited",
                        "Too many requests; try again in 3 s"),
                Arguments.of(
                        new Unavailable.RateLimited(NOTHING, Optional.empty()),
                        "rateLimited",
                        "Too many requests; try again later"),
                Arguments.of(
                        new Unavailable.TimedOut(NOTHING, Duration.ofSeconds(2)),
                        "timedOut",
                        "No answer within 2000 ms"),
                Arguments.of(
                        new Unavailable.Unreachable(NOTHING, "no route"), "unreachable", "Not reachable: no route"),
                Arguments.of(new Unavailable.Faulted(NOTHING, "503"), "faulted", "The service is in trouble: 503"));
    }

    @ParameterizedTest
    @MethodSource("unavailabilities")
    void an_unavailability_is_matched_as_itself_and_says_what_is_wrong(
            Unavailable unavailable, String name, String message) {
        assertThat(unavailable.match(new UnavailabilityNames())).isEqualTo(name);
        assertThat(unavailable.message()).isEqualTo(message);
        assertThat(unavailable.outcome()).isEqualTo(NOTHING);
        assertThat(unavailable.<String>fold(r -> "refused", u -> "unavailable", n -> "unintelligible"))
                .isEqualTo("unavailable");
    }

    @Test
    void an_unintelligible_answer_names_its_exchange() {
        var failure = new Unintelligible(NOTHING, "GET /user", "no id");

        assertThat(failure.message()).isEqualTo("The answer to GET /user could not be understood: no id");
        assertThat(failure.<String>fold(r -> "refused", u -> "unavailable", n -> "unintelligible"))
                .isEqualTo("unintelligible");
    }

    @Test
    void a_write_that_may_have_happened_says_what_to_look_for() {
        WriteOutcome unknown = new WriteOutcome.MayHaveHappened("an entry at nine");

        assertThat(unknown.<String>fold(() -> "nothing", maybe -> maybe.lookFor()))
                .isEqualTo("an entry at nine");
        assertThat(NOTHING.<String>fold(() -> "nothing", maybe -> maybe.lookFor()))
                .isEqualTo("nothing");
    }

    @Test
    void an_exception_carries_its_failure() {
        var failure = new Refused.StopwatchOnly();

        assertThat(new FailureException(failure).failure()).isEqualTo(failure);
        assertThat(new FailureException(failure)).hasMessage(failure.message());
    }

    private static final class UnavailabilityNames implements Unavailable.Cases<String> {

        @Override
        public String rateLimited(Unavailable.RateLimited unavailable) {
            return "rateLimited";
        }

        @Override
        public String timedOut(Unavailable.TimedOut unavailable) {
            return "timedOut";
        }

        @Override
        public String unreachable(Unavailable.Unreachable unavailable) {
            return "unreachable";
        }

        @Override
        public String faulted(Unavailable.Faulted unavailable) {
            return "faulted";
        }
    }
}
