package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Explain;
import io.clockport.failure.EntryField;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.ProjectId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about failures says what the code does. */
class FailuresPageTest {

    private static final String PAGE = Checkout.read(Path.of("docs/reference/failures.md"));

    private static final ProjectId PROJECT = new ProjectId("p1");
    private static final TimeEntryId ENTRY = new TimeEntryId("e1");
    private static final WriteOutcome NOTHING = new WriteOutcome.DidNotHappen();
    private static final WriteOutcome PERHAPS = new WriteOutcome.MayHaveHappened("an entry");

    @ParameterizedTest
    @EnumSource
    void every_exit_code_has_a_row(ExitCode code) {
        assertThat(row(code)).isPresent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void a_refusal_stands_in_the_row_of_its_exit_code(Refused refused) {
        assertThat(row(Explain.failure(refused).code()).orElseThrow())
                .contains("`" + refused.getClass().getSimpleName() + "`");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void a_refusal_stands_in_the_tree(Refused refused) {
        assertThat(PAGE).containsPattern("│ +" + refused.getClass().getSimpleName() + "\\b");
    }

    @Test
    void no_refusal_is_left_out() {
        assertThat(refusals().map(Object::getClass)).containsExactlyInAnyOrder(Refused.class.getPermittedSubclasses());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void what_is_known_of_the_write_decides_the_rest(Failure trouble, String word) {
        assertThat(row(Explain.failure(trouble).code()).orElseThrow()).contains(word);
    }

    static Stream<Refused> refusals() {
        return Stream.of(
                new Refused.NotFound(PROJECT),
                new Refused.Invalid("name", "too long"),
                new Refused.MissingFields(Set.of(EntryField.TASK)),
                new Refused.Taken("project", "Pier"),
                new Refused.StillActive(PROJECT),
                new Refused.TimerRunning(PROJECT, List.of(ENTRY)),
                new Refused.NothingRunning(new UserId("u1")),
                new Refused.NotRunning(ENTRY),
                new Refused.StopwatchOnly(),
                new Refused.Locked(ENTRY),
                new Refused.PeriodLocked(Instant.EPOCH),
                new Refused.Approved(ENTRY),
                new Refused.NotAllowed("not yours"),
                new Refused.NotAuthenticated("no key"));
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of(
                        new Unavailable.RateLimited(NOTHING, Optional.empty()),
                        "any `Unavailable` that `DidNotHappen`"),
                Arguments.of(
                        new Unavailable.TimedOut(NOTHING, Duration.ofSeconds(1)),
                        "any `Unavailable` that `DidNotHappen`"),
                Arguments.of(
                        new Unavailable.TimedOut(PERHAPS, Duration.ofSeconds(1)),
                        "any `Unavailable` that `MayHaveHappened`"),
                Arguments.of(new Unavailable.Unreachable(PERHAPS, "cut"), "any `Unavailable` that `MayHaveHappened`"),
                Arguments.of(new Unavailable.Faulted(NOTHING, "down"), "any `Unavailable` that `DidNotHappen`"),
                Arguments.of(new Unintelligible(NOTHING, "GET", "odd"), "`Unintelligible`"),
                Arguments.of(new Unintelligible(PERHAPS, "POST", "odd"), "`Unintelligible`"));
    }

    private static Optional<String> row(ExitCode code) {
        return PAGE.lines()
                .filter(line -> line.startsWith("| " + code.number() + " |"))
                .findFirst();
    }
}
