package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.TagId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is true about a write whose answer was lost, for everything that a look can show. */
class SettleTest {

    private static final Instant SENT = Instant.parse("2026-03-02T09:00:10Z");
    private static final Refused TAKEN = new Refused.Taken("tag", "A");
    private static final Failure LOST =
            new Unavailable.Faulted(new WriteOutcome.MayHaveHappened("a tag named A"), "status 503");

    @Fidelity(
            row = "ids.creation-second",
            claim =
                    "an id begins with the second of its making, in eight hexadecimal digits, which is the second that the "
                            + "answer's Date says",
            sources = {"recordings 2023-11", "recordings 2024-06"},
            confidence = Confidence.HIGH)
    @Test
    void an_id_says_when_it_was_made() {
        assertThat(Settle.madeAt("6617122bc1fa070824829969")).contains(Instant.parse("2024-04-10T22:26:51Z"));
        assertThat(Settle.madeAt("t1")).isEmpty();
        assertThat(Settle.madeAt("6617122BC1FA070824829969")).isEmpty();
    }

    @Test
    void what_is_sent_at_a_second_is_made_no_earlier_than_the_second_before() {
        var date = Instant.parse("2026-03-02T09:00:14Z");

        assertThat(Settle.earliest(date, Duration.ofMillis(2_300))).isEqualTo("2026-03-02T09:00:10Z");
    }

    @Test
    void what_is_made_by_a_service_that_was_done_at_a_second_is_made_no_later_than_the_second_after_the_next() {
        var date = Instant.parse("2026-03-02T09:00:14Z");

        assertThat(Settle.latest(date, Duration.ofMillis(2_300))).isEqualTo("2026-03-02T09:00:13Z");
    }

    @Test
    void what_was_made_when_the_service_was_done_already_comes_of_something_else() {
        var origin = new Origin(Optional.of(SENT), Optional.of(SENT.plusSeconds(2)), id -> false);

        assertThat(word(Settle.made(List.of("+3"), code -> new TagId(id(code)), code -> true, origin, false)))
                .isEqualTo("absent");
        assertThat(word(Settle.made(List.of("+2"), code -> new TagId(id(code)), code -> true, origin, false)))
                .isEqualTo("found");
    }

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource({
        "nothing is there, '', false, '', absent",
        "one that says the same was made since, '+0', false, '', found",
        "it was made before, '-1', false, '', absent",
        "it is known to come of another write, '+0', false, '+0', absent",
        "there are two of them, '+0 +1', false, '', unclear",
        "the other one is known, '+0 +1', false, '+0', found",
        "another write says the same, '+0', true, '', unclear",
        "one was made since but says something else, '+0x', false, '', unclear",
        "one says the same and one something else, '+0 +1x', false, '', found",
        "its id does not say when it was made, '?', false, '', unclear"
    })
    void what_can_be_there_several_times(String what, String there, boolean rival, String known, String sought) {
        var ids = List.of(there.isEmpty() ? new String[0] : there.split(" "));
        var origin = new Origin(Optional.of(SENT), Optional.empty(), id -> !known.isEmpty() && id.equals(id(known)));

        assertThat(word(Settle.made(ids, code -> new TagId(id(code)), code -> !code.endsWith("x"), origin, rival)))
                .isEqualTo(sought);
    }

    @Test
    void where_the_service_does_not_say_what_time_it_is_nothing_that_is_there_is_sure() {
        var origin = new Origin(Optional.empty(), Optional.empty(), id -> false);

        assertThat(word(Settle.made(List.of("+0"), code -> new TagId(id(code)), code -> true, origin, false)))
                .isEqualTo("unclear");
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "nobody has the name, '', absent",
        "who has it was made since, '+0', found",
        "who has it was there before, '-1', impossible",
        "who has it says something else, '+0x', unclear",
        "who has it does not say since when, '?', unclear"
    })
    void what_has_a_name_that_only_one_can_have(String what, String holder, String sought) {
        var origin = new Origin(Optional.of(SENT), Optional.empty(), id -> false);

        assertThat(word(Settle.named(
                        Optional.of(holder).filter(code -> !code.isEmpty()),
                        code -> new TagId(id(code)),
                        code -> !code.endsWith("x"),
                        origin,
                        false,
                        TAKEN)))
                .isEqualTo(sought);
    }

    @ParameterizedTest(name = "from {0} to {1}, now {2}, over: {3}: {4}")
    @CsvSource({
        "a, b, b, false, found",
        "a, b, a, false, absent",
        "a, b, c, false, unclear",
        "a, b, c, true, unclear",
        "a, a, a, false, unclear",
        "a, a, a, true, found"
    })
    void what_was_to_change(String before, String wanted, String now, boolean over, String sought) {
        assertThat(word(Settle.changed(before, wanted, now, now, over))).isEqualTo(sought);
    }

    @Test
    void a_timer_that_was_to_stop() {
        var running = new TimeEntry.Running(new TimeEntryId("e1"), new UserId("u1"), EntryDetails.none(), SENT, false);
        var finished = new TimeEntry.Finished(
                running.id(), running.owner(), running.details(), new Interval(SENT, SENT.plusSeconds(9)), false);

        assertThat(word(Settle.stopped(running, SENT.plusSeconds(9)))).isEqualTo("absent");
        assertThat(word(Settle.stopped(finished, SENT.plusMillis(9_700)))).isEqualTo("found");
        assertThat(Settle.stopped(finished, SENT.plusSeconds(8)))
                .isEqualTo(new Sought.Impossible<>(new Refused.NotRunning(running.id())));
    }

    @Test
    void people_who_were_to_be_on_a_project_or_off_it() {
        var ann = new UserId("ann");
        var bob = new UserId("bob");
        var both = Set.of(ann, bob);

        assertThat(word(Settle.members(both, true, both, "p"))).isEqualTo("found");
        assertThat(word(Settle.members(both, true, Set.of(), "p"))).isEqualTo("absent");
        assertThat(word(Settle.members(both, true, Set.of(ann), "p"))).isEqualTo("unclear");
        assertThat(word(Settle.members(both, false, Set.of(), "p"))).isEqualTo("found");
    }

    @Test
    void absence_proves_something_only_when_the_request_is_over() {
        assertThat(Settle.verdict(new Sought.Absent<>(), false, LOST)).isEmpty();
        assertThat(Settle.verdict(new Sought.Absent<>(), true, LOST))
                .contains(Either.left(new Unavailable.Faulted(new WriteOutcome.DidNotHappen(), "status 503")));
    }

    @Test
    void what_is_there_or_in_the_way_is_the_answer_at_once_and_doubt_never_is() {
        assertThat(Settle.verdict(new Sought.Found<>("tag"), false, LOST)).contains(Either.right("tag"));
        assertThat(Settle.verdict(new Sought.Impossible<>(TAKEN), false, LOST)).contains(Either.left(TAKEN));
        assertThat(Settle.verdict(new Sought.Unclear<>(), true, LOST)).isEmpty();
    }

    @Test
    void only_a_write_that_may_have_happened_is_looked_after() {
        assertThat(Settle.isOpen(LOST)).isTrue();
        assertThat(Settle.isOpen(Settle.harmless(LOST))).isFalse();
        assertThat(Settle.isOpen(TAKEN)).isFalse();
    }

    /** An id that was made so many seconds after the write was sent. */
    private static String id(String code) {
        if (!code.matches("[+-]\\d+x?")) {
            return "odd";
        }
        long second = SENT.getEpochSecond() + Integer.parseInt(code.replace("x", ""));
        return String.format(Locale.ROOT, "%08x%016x", second, code.endsWith("x") ? 1 : 0);
    }

    private static String word(Sought<?> sought) {
        Function<Object, String> found = value -> "found";
        return sought.fold(found, why -> "impossible", () -> "absent", () -> "unclear");
    }
}
