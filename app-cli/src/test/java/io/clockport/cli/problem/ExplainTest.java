package io.clockport.cli.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.EntryField;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.failure.WriteOutcome.DidNotHappen;
import io.clockport.failure.WriteOutcome.MayHaveHappened;
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

class ExplainTest {

    private static final ProjectId PROJECT = new ProjectId("64a687e29ae1f428e7ebe305");
    private static final TimeEntryId ENTRY = new TimeEntryId("64a687e29ae1f428e7ebe306");
    private static final MayHaveHappened MAYBE = new MayHaveHappened("an entry that begins at 09:00");

    @ParameterizedTest(name = "{0} exits with {1}")
    @MethodSource("failures")
    void every_failure_has_its_exit_code_and_two_lines(Failure failure, int code) {
        var problem = Explain.failure(failure);

        assertThat(problem.code().number()).isEqualTo(code);
        assertThat(problem.what()).isNotBlank().doesNotContain("\n");
        assertThat(problem.advice()).isNotBlank().doesNotContain("\n");
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new Refused.NotFound(PROJECT), 66),
                Arguments.of(new Refused.Invalid("name", "too long"), 65),
                Arguments.of(new Refused.MissingFields(Set.of(EntryField.TAGS)), 65),
                Arguments.of(new Refused.Taken("project", "Website"), 65),
                Arguments.of(new Refused.StillActive(PROJECT), 65),
                Arguments.of(new Refused.TimerRunning(PROJECT, List.of(ENTRY)), 65),
                Arguments.of(new Refused.NothingRunning(new UserId("u1")), 65),
                Arguments.of(new Refused.NotRunning(ENTRY), 65),
                Arguments.of(new Refused.StopwatchOnly(), 77),
                Arguments.of(new Refused.Locked(ENTRY), 77),
                Arguments.of(new Refused.PeriodLocked(Instant.EPOCH), 77),
                Arguments.of(new Refused.Approved(ENTRY), 77),
                Arguments.of(new Refused.NotAllowed("only admins"), 77),
                Arguments.of(new Refused.NotAuthenticated("no key"), 77),
                Arguments.of(new Unavailable.RateLimited(new DidNotHappen(), Optional.empty()), 75),
                Arguments.of(new Unavailable.TimedOut(new DidNotHappen(), Duration.ofSeconds(1)), 75),
                Arguments.of(new Unavailable.Unreachable(new DidNotHappen(), "refused"), 75),
                Arguments.of(new Unavailable.Faulted(new DidNotHappen(), "disk full"), 75),
                Arguments.of(new Unavailable.TimedOut(MAYBE, Duration.ofSeconds(1)), 69),
                Arguments.of(new Unavailable.Unreachable(MAYBE, "reset"), 69),
                Arguments.of(new Unintelligible(new DidNotHappen(), "GET /user", "no id"), 70),
                Arguments.of(new Unintelligible(MAYBE, "POST /time-entries", "no id"), 70));
    }

    @Test
    void a_write_that_may_have_happened_says_what_to_look_for() {
        var problem = Explain.failure(new Unavailable.TimedOut(MAYBE, Duration.ofSeconds(1)));

        assertThat(problem.advice()).contains("look for an entry that begins at 09:00");
    }

    @Test
    void every_missing_field_is_named_with_the_option_that_gives_it() {
        var problem = Explain.failure(new Refused.MissingFields(Set.of(EntryField.values())));

        assertThat(problem.what()).endsWith("description, project, task, tags");
        assertThat(problem.advice()).contains("\"what you did\"", "-p PROJECT", "-k TASK", "-t TAG");
    }
}
