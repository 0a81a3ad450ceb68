package io.clockport.contract;

import static io.clockport.contract.EventualAssert.assertThatEventually;
import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.clockport.id.TimeEntryId;
import io.clockport.timeentry.DeletedAtOnce;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link io.clockport.timeentry.TimeEntries} does with several entries at once. */
public interface ManyEntriesContract extends Contract {

    @Fidelity(
            row = "entry.change-many",
            claim = "several entries are changed with one request and answered as a list",
            sources = {"document 2026-05", "probe reports 2026-05"},
            confidence = Confidence.MEDIUM)
    @Test
    default void several_entries_change_together_in_the_order_asked_for() {
        var first = loggedAt(NINE);
        var second = loggedAt(TEN);
        var changes = new LinkedHashMap<TimeEntryId, TimeEntryChange>();
        changes.put(second.id(), TimeEntryChange.describe(Description.of("two")));
        changes.put(first.id(), TimeEntryChange.describe(Description.of("one")));

        var changed = await(timeEntries().changeMany(harness().someone(), changes));

        assertThat(changed).extracting(TimeEntry::id).containsExactly(second.id(), first.id());
        assertThat(await(timeEntries().get(first.id())).details().description()).isEqualTo(Description.of("one"));
        assertThat(await(timeEntries().get(second.id())).content().end()).contains(second.end());
    }

    @Test
    default void several_entries_change_all_or_none() {
        var entry = loggedAt(NINE);
        var changes = new LinkedHashMap<TimeEntryId, TimeEntryChange>();
        changes.put(entry.id(), TimeEntryChange.describe(Description.of("one")));
        changes.put(TimeEntriesContract.UNKNOWN_ENTRY, TimeEntryChange.describe(Description.of("two")));

        assertThatEventually(timeEntries().changeMany(harness().someone(), changes))
                .failedWith(new Refused.NotFound(TimeEntriesContract.UNKNOWN_ENTRY));
        assertThatEventually(timeEntries().get(entry.id())).hasValue().isEqualTo(entry);
    }

    @Fidelity(
            row = "entry.delete-many",
            claim = "several entries are deleted by their ids and answered as a list",
            sources = {"document 2026-05", "probe reports 2026-05"},
            confidence = Confidence.MEDIUM)
    @Test
    default void several_entries_are_deleted_and_handed_back() {
        var first = loggedAt(NINE);
        var second = loggedAt(TEN);
        var kept = loggedAt(ELEVEN);

        var deleted = await(timeEntries().deleteMany(harness().someone(), Set.of(first.id(), second.id())));

        assertThat(deleted).extracting(TimeEntry::id).containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(await(
                        timeEntries().of(harness().someone(), EntryFilter.all()).collect(10)))
                .containsExactly(kept);
    }

    @Test
    default void several_entries_are_deleted_all_or_none() {
        var entry = loggedAt(NINE);

        assertThatEventually(timeEntries()
                        .deleteMany(harness().someone(), Set.of(entry.id(), TimeEntriesContract.UNKNOWN_ENTRY)))
                .failedWith(new Refused.NotFound(TimeEntriesContract.UNKNOWN_ENTRY));
        assertThatEventually(timeEntries().get(entry.id())).hasValue().isEqualTo(entry);
    }

    @Test
    default void more_entries_than_are_deleted_at_once_are_refused_and_all_stay() {
        var entry = loggedAt(NINE);
        var tooMany = Stream.concat(
                        Stream.of(entry.id()),
                        IntStream.range(0, DeletedAtOnce.MOST)
                                .mapToObj(number -> new TimeEntryId("5f0000000000000000" + (100_000 + number))))
                .collect(Collectors.toUnmodifiableSet());

        assertThatEventually(timeEntries().deleteMany(harness().someone(), tooMany))
                .failedWith(new Refused.Invalid("entries", "at most 300 can be deleted at once, got 301"));
        assertThatEventually(timeEntries().get(entry.id())).hasValue().isEqualTo(entry);
    }

    @Fidelity(
            row = "entry.invoiced-invisible",
            claim = "marking entries as invoiced shows nowhere on them",
            sources = "restoretime 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    default void marking_as_invoiced_does_not_show_on_the_entry() {
        var entry = loggedAt(NINE);

        assertThatEventually(timeEntries().markInvoiced(Set.of(entry.id()), true))
                .hasValue()
                .isEqualTo(Set.of(entry.id()));
        assertThatEventually(timeEntries().get(entry.id())).hasValue().isEqualTo(entry);
    }

    @Fidelity(
            row = "entry.invoiced-deletable",
            claim = "an invoiced entry can be deleted",
            sources = "restoretime 2026-08",
            confidence = Confidence.MEDIUM)
    @Test
    default void an_invoiced_entry_can_be_deleted() {
        var entry = loggedAt(NINE);
        await(timeEntries().markInvoiced(Set.of(entry.id()), true));

        assertThatEventually(timeEntries().delete(entry.id())).hasValue().isEqualTo(entry.id());
    }

    @Test
    default void an_unknown_entry_cannot_be_marked_as_invoiced() {
        assertThatEventually(timeEntries().markInvoiced(Set.of(TimeEntriesContract.UNKNOWN_ENTRY), true))
                .failedWith(Refused.class);
    }
}
