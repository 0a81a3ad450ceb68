package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TimeEntryId;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryType;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link io.clockport.timeentry.TimeEntries} does with entries one by one; their changes and timers are apart. */
public interface TimeEntriesContract extends Contract {

    TimeEntryId UNKNOWN_ENTRY = new TimeEntryId("5f0000000000000000000009");

    @Test
    default void a_logged_entry_can_be_got() {
        var entry = fullEntry();

        assertThat(entry.owner()).isEqualTo(harness().someone());
        assertThat(entry.start()).isEqualTo(NINE);
        assertThat(entry.end()).isEqualTo(TEN);
        assertThat(entry.details().description()).isEqualTo(Description.of("deep water"));
        assertThatEventually(timeEntries().get(entry.id())).hasValue().isEqualTo(entry);
    }

    @Test
    default void an_entry_of_no_details_is_taken() {
        assertThat(loggedAt(NINE).details()).isEqualTo(EntryDetails.none());
    }

    @Test
    default void an_unknown_entry_is_not_found() {
        var notFound = new Refused.NotFound(UNKNOWN_ENTRY);

        assertThatEventually(timeEntries().get(UNKNOWN_ENTRY)).failedWith(notFound);
        assertThatEventually(timeEntries().change(UNKNOWN_ENTRY, TimeEntryChange.billable(true)))
                .failedWith(notFound);
        assertThatEventually(timeEntries().duplicate(UNKNOWN_ENTRY)).failedWith(Refused.NotFound.class);
        assertThatEventually(timeEntries().delete(UNKNOWN_ENTRY)).failedWith(notFound);
    }

    @Test
    default void a_deleted_entry_is_not_found() {
        var entry = loggedAt(NINE);

        assertThatEventually(timeEntries().delete(entry.id())).hasValue().isEqualTo(entry.id());
        assertThatEventually(timeEntries().get(entry.id())).failedWith(new Refused.NotFound(entry.id()));
        assertThatEventually(timeEntries().delete(entry.id())).failedWith(new Refused.NotFound(entry.id()));
    }

    @Fidelity(
            row = "entry.end-at-start",
            claim = "an end at the start is taken, as zero seconds",
            sources = "recordings 2023-11",
            confidence = Confidence.MEDIUM)
    @Test
    default void an_entry_can_end_where_it_starts() {
        assertThat(logged(EntryDetails.none(), NINE, NINE).duration()).isEqualTo(Duration.ZERO);
    }

    @Fidelity(
            row = "entry.at-most-999-hours",
            claim = "more than 999 hours are refused",
            sources = {"probe reports 2026-05", "extension 2026"},
            confidence = Confidence.MEDIUM)
    @Test
    default void an_entry_of_999_hours_is_the_longest() {
        var longest = NINE.plus(Duration.ofHours(999));

        assertThat(logged(EntryDetails.none(), NINE, longest).duration()).isEqualTo(Duration.ofHours(999));
        assertThatEventually(timeEntries()
                        .log(
                                harness().someone(),
                                new NewTimeEntry(EntryDetails.none(), new Interval(NINE, longest.plusSeconds(1)))))
                .failedWith(Refused.Invalid.class);
    }

    @Fidelity(
            row = "timestamp.millis-cut",
            claim = "what is below a second is cut, not rounded",
            sources = "probe reports 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void what_is_below_a_second_is_cut() {
        var entry = logged(EntryDetails.none(), NINE.plusMillis(999), TEN.plusMillis(1));

        assertThat(entry.start()).isEqualTo(NINE);
        assertThat(entry.end()).isEqualTo(TEN);
    }

    @Fidelity(
            row = "entry.overlaps-accepted",
            claim = "entries may overlap, and the same entry twice is two entries",
            sources = "restoretime 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    default void overlaps_and_doubles_are_taken() {
        var first = logged(saying("same"), NINE, TEN);
        var second = logged(saying("same"), NINE, TEN);

        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Fidelity(
            row = "entry.future-accepted",
            claim = "entries may lie in the future",
            sources = {"restoretime 2026-08", "ledger 2026"},
            confidence = Confidence.MEDIUM)
    @Test
    default void the_future_can_be_booked() {
        var start = Instant.parse("2040-01-01T00:00:00Z");

        assertThat(loggedAt(start).start()).isEqualTo(start);
    }

    @Fidelity(
            row = "entry.description-limit",
            claim = "a description has at most 3000 characters",
            sources = {"document 2026-05", "probe reports 2026-05"},
            confidence = Confidence.HIGH)
    @Test
    default void a_description_of_3000_characters_is_the_longest() {
        assertThat(logged(saying("x".repeat(3000)), NINE, TEN)
                        .details()
                        .description()
                        .value())
                .hasSize(3000);
        assertThatEventually(timeEntries()
                        .log(
                                harness().someone(),
                                new NewTimeEntry(
                                        EntryDetails.describedAs(new Description("x".repeat(3001))),
                                        new Interval(NINE, TEN))))
                .failedWith(Refused.Invalid.class);
    }

    @Fidelity(
            row = "entry.description-angle-brackets",
            claim = "`<` and `>` are refused in a description",
            sources = {"restoretime 2026-08", "extension 2026"},
            confidence = Confidence.HIGH)
    @Test
    default void a_description_has_no_angle_brackets() {
        for (var bracket : List.of("a < b", "a > b")) {
            assertThatEventually(timeEntries()
                            .log(
                                    harness().someone(),
                                    new NewTimeEntry(
                                            EntryDetails.describedAs(new Description(bracket)),
                                            new Interval(NINE, TEN))))
                    .failedWith(Refused.Invalid.class);
        }
    }

    @Fidelity(
            row = "entry.description-any-script",
            claim = "a description takes any script, emoji and line breaks",
            sources = "restoretime 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    default void a_description_can_be_in_any_script_and_on_several_lines() {
        var text = "Tiefe \u6e2c\u91cf \ud83c\udf0a\nsecond line \"quoted\" [a]";

        var entry = logged(saying(text), NINE, TEN);

        assertThatEventually(timeEntries()
                        .get(entry.id())
                        .map(found -> found.details().description().value()))
                .hasValue()
                .isEqualTo(text);
    }

    @Fidelity(
            row = "entry.unknown-project",
            claim = "an entry on a project that is not in the workspace is refused",
            sources = {"ledger 2026", "restoretime 2026-08"},
            confidence = Confidence.HIGH)
    @Test
    default void an_entry_on_an_unknown_project_is_refused() {
        var unknown = new ProjectId("5f000000000000000000000a");

        assertThatEventually(timeEntries()
                        .log(harness().someone(), new NewTimeEntry(saying("x").on(unknown), new Interval(NINE, TEN))))
                .failedWith(new Refused.NotFound(unknown));
    }

    @Fidelity(
            row = "entry.archived-project-accepted",
            claim = "an entry on an archived project is taken, whatever the texts of errors say",
            sources = {"restoretime 2026-08", "ledger 2026"},
            confidence = Confidence.HIGH)
    @Test
    default void an_entry_on_an_archived_project_is_taken() {
        var project = archivedProject("Pier");

        assertThat(logged(saying("late").on(project.id()), NINE, TEN).details().project())
                .contains(project.id());
    }

    @Fidelity(
            row = "entry.task-belongs-to-project",
            claim = "a task goes with its own project only",
            sources = "restoretime 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    default void a_task_can_only_be_booked_with_its_own_project() {
        var task = task(project("Pier"), "Soundings");
        var other = project("Other");

        assertThatEventually(timeEntries()
                        .log(
                                harness().someone(),
                                new NewTimeEntry(saying("x").on(other.id(), task.id()), new Interval(NINE, TEN))))
                .failedWith(new Refused.NotFound(task.id()));
    }

    @Fidelity(
            row = "entry.unknown-tag",
            claim = "an entry with a tag that is not in the workspace is refused",
            sources = {"ledger 2026", "restoretime 2026-08"},
            confidence = Confidence.HIGH)
    @Test
    default void an_entry_with_an_unknown_tag_is_refused() {
        var known = tag("known");
        var unknown = new TagId("5f000000000000000000000b");

        assertThatEventually(timeEntries()
                        .log(
                                harness().someone(),
                                new NewTimeEntry(
                                        saying("x").tagged(List.of(known.id(), unknown)), new Interval(NINE, TEN))))
                .failedWith(new Refused.NotFound(unknown));
    }

    @Test
    default void tags_keep_their_order() {
        var one = tag("one");
        var two = tag("two");

        var entry = logged(saying("x").tagged(List.of(two.id(), one.id())), NINE, TEN);

        assertThatEventually(timeEntries()
                        .get(entry.id())
                        .map(found -> found.details().tags()))
                .hasValue()
                .isEqualTo(List.of(two.id(), one.id()));
    }

    @Fidelity(
            row = "entry.type-writable",
            claim = "of the types, only the regular one and the break can be written",
            sources = {"document 2026-05", "probe reports 2026-05"},
            confidence = Confidence.MEDIUM)
    @Test
    default void holidays_cannot_be_booked() {
        assertThatEventually(timeEntries()
                        .log(
                                harness().someone(),
                                new NewTimeEntry(EntryDetails.none().of(EntryType.HOLIDAY), new Interval(NINE, TEN))))
                .failedWith(Refused.class);
    }

    @Fidelity(
            row = "entry.duplicate",
            claim = "a duplicate is a new entry with an id of its own; what else it copies is not "
                    + "established, here it says the same",
            sources = {"ledger 2026-06", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    default void a_duplicate_says_the_same_under_an_id_of_its_own() {
        var original = fullEntry();

        var copy = await(timeEntries().duplicate(original.id()));

        assertThat(copy.id()).isNotEqualTo(original.id());
        assertThat(copy.content()).isEqualTo(original.content());
        assertThatEventually(timeEntries().get(original.id())).hasValue().isEqualTo(original);
    }
}
