package io.clockport.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.testing.Any;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedTest {

    static Stream<Arguments> everyCase() {
        return Stream.of(
                Arguments.of(
                        new Refused.NotFound(Any.ENTRY), "notFound", "There is no time entry 5f000000000000000000000a"),
                Arguments.of(new Refused.Invalid("name", "too long"), "invalid", "name: too long"),
                Arguments.of(
                        new Refused.MissingFields(Set.of(EntryField.TAGS, EntryField.PROJECT, EntryField.DESCRIPTION)),
                        "missingFields",
                        "Required but missing: description, project, tags"),
                Arguments.of(new Refused.Taken("tag", "deep"), "taken", "There already is a tag named deep"),
                Arguments.of(
                        new Refused.StillActive(Any.PROJECT),
                        "stillActive",
                        "The project 5f0000000000000000000005 is still active; archive it (or mark it done) first"),
                Arguments.of(
                        new Refused.TimerRunning(Any.TASK, List.of(Any.ENTRY)),
                        "timerRunning",
                        "1 running timer(s) on the task 5f0000000000000000000007"),
                Arguments.of(
                        new Refused.NothingRunning(Any.USER),
                        "nothingRunning",
                        "No timer is running for user 5f0000000000000000000002"),
                Arguments.of(
                        new Refused.NotRunning(Any.ENTRY),
                        "notRunning",
                        "The time entry 5f000000000000000000000a is not running"),
                Arguments.of(
                        new Refused.StopwatchOnly(),
                        "stopwatchOnly",
                        "This workspace is in stopwatch-only mode; start and stop a timer instead"),
                Arguments.of(
                        new Refused.Locked(Any.ENTRY), "locked", "The time entry 5f000000000000000000000a is locked"),
                Arguments.of(
                        new Refused.PeriodLocked(Any.NINE),
                        "periodLocked",
                        "The period around 2026-03-02T09:00:00Z is locked"),
                Arguments.of(
                        new Refused.Approved(Any.ENTRY),
                        "approved",
                        "The time entry 5f000000000000000000000a is approved"),
                Arguments.of(new Refused.NotAllowed("admins only"), "notAllowed", "admins only"),
                Arguments.of(
                        new Refused.NotAuthenticated("the key is unknown"),
                        "notAuthenticated",
                        "Not authenticated: the key is unknown"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("everyCase")
    void each_case_calls_its_own_method_with_itself(Refused refused, String name, String message) {
        assertThat(refused.match(new Told())).isEqualTo(name + " " + refused);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("everyCase")
    void each_case_tells_people_what_is_wrong(Refused refused, String name, String message) {
        assertThat(refused.message()).isEqualTo(message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("everyCase")
    void each_case_is_of_the_family_that_asks_for_another_request(Refused refused, String name, String message) {
        Failure failure = refused;

        assertThat(failure.<Object>fold(same -> same, unavailable -> "later", unintelligible -> "bug"))
                .isSameAs(refused);
    }

    @Test
    void there_is_a_row_for_every_case() {
        assertThat(everyCase().map(row -> (Object) row.get()[0].getClass()).distinct())
                .containsExactlyInAnyOrder((Object[]) Refused.class.getPermittedSubclasses());
    }

    @Test
    void missing_fields_cannot_be_tampered_with() {
        var fields = EnumSet.of(EntryField.TAGS);
        var refused = new Refused.MissingFields(fields);

        fields.add(EntryField.TASK);

        assertThat(refused.fields()).containsExactly(EntryField.TAGS);
        assertThatThrownBy(() -> refused.fields().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void running_timers_cannot_be_tampered_with() {
        var entries = new ArrayList<>(List.of(Any.ENTRY));
        var refused = new Refused.TimerRunning(Any.PROJECT, entries);

        entries.clear();

        assertThat(refused.entries()).containsExactly(Any.ENTRY);
    }

    private static final class Told implements Refused.Cases<String> {

        @Override
        public String notFound(Refused.NotFound refused) {
            return "notFound " + refused;
        }

        @Override
        public String invalid(Refused.Invalid refused) {
            return "invalid " + refused;
        }

        @Override
        public String missingFields(Refused.MissingFields refused) {
            return "missingFields " + refused;
        }

        @Override
        public String taken(Refused.Taken refused) {
            return "taken " + refused;
        }

        @Override
        public String stillActive(Refused.StillActive refused) {
            return "stillActive " + refused;
        }

        @Override
        public String timerRunning(Refused.TimerRunning refused) {
            return "timerRunning " + refused;
        }

        @Override
        public String nothingRunning(Refused.NothingRunning refused) {
            return "nothingRunning " + refused;
        }

        @Override
        public String notRunning(Refused.NotRunning refused) {
            return "notRunning " + refused;
        }

        @Override
        public String stopwatchOnly(Refused.StopwatchOnly refused) {
            return "stopwatchOnly " + refused;
        }

        @Override
        public String locked(Refused.Locked refused) {
            return "locked " + refused;
        }

        @Override
        public String periodLocked(Refused.PeriodLocked refused) {
            return "periodLocked " + refused;
        }

        @Override
        public String approved(Refused.Approved refused) {
            return "approved " + refused;
        }

        @Override
        public String notAllowed(Refused.NotAllowed refused) {
            return "notAllowed " + refused;
        }

        @Override
        public String notAuthenticated(Refused.NotAuthenticated refused) {
            return "notAuthenticated " + refused;
        }
    }
}
