package io.clockport.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.util.RawValue;
import io.clockport.contract.OwnPromise;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.TimeEntry;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OwnPromise("what a listing says of an entry that it showed before")
class RenderedEntriesTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final WorkspaceId HERE = new WorkspaceId("here");
    private static final String EURO = "EUR";

    private final RenderedEntries rendered = new RenderedEntries();

    @ParameterizedTest
    @ValueSource(strings = {"", "Été", "\"quoted\"\n", "工作", "🕐"})
    void an_entry_reads_as_jackson_writes_it(String description) {
        var entry = entry("a", description);

        assertThat(textOf(rendered.of(entry, HERE, EURO))).isEqualTo(written(entry, HERE, EURO));
    }

    @Test
    void an_entry_that_has_not_changed_is_not_written_again() {
        var before = rendered.of(entry("a", "same"), HERE, EURO);

        assertThat(rendered.of(entry("a", "same"), HERE, EURO)).isSameAs(before);
    }

    @Test
    void an_entry_that_has_changed_is_written_anew() {
        rendered.of(entry("a", "before"), HERE, EURO);

        assertThat(textOf(rendered.of(entry("a", "after"), HERE, EURO)))
                .isEqualTo(written(entry("a", "after"), HERE, EURO));
    }

    @Test
    void an_entry_that_was_locked_since_says_so() {
        var details = EntryDetails.none();
        var interval = new Interval(NINE, NINE.plusSeconds(60));
        rendered.of(
                new TimeEntry.Finished(new TimeEntryId("a"), new UserId("me"), details, interval, false), HERE, EURO);

        var locked = new TimeEntry.Finished(new TimeEntryId("a"), new UserId("me"), details, interval, true);

        assertThat(textOf(rendered.of(locked, HERE, EURO))).contains("\"isLocked\":true");
    }

    @Test
    void the_same_entry_is_another_one_elsewhere_and_in_other_money() {
        var entry = entry("a", "same");
        rendered.of(entry, HERE, EURO);

        assertThat(textOf(rendered.of(entry, new WorkspaceId("there"), EURO))).contains("\"there\"");
        assertThat(textOf(rendered.of(entry, HERE, "USD"))).contains("USD").doesNotContain(EURO);
    }

    @Test
    void two_entries_that_contend_for_a_place_are_not_taken_for_each_other() {
        var one = entry("Aa", "one");
        var other = entry("BB", "other");

        assertThat(one.id().value()).hasSameHashCodeAs(other.id().value());
        for (var entry : new TimeEntry[] {one, other, one}) {
            assertThat(textOf(rendered.of(entry, HERE, EURO))).isEqualTo(written(entry, HERE, EURO));
        }
    }

    @Test
    void what_is_long_is_not_kept() {
        var entry = entry("a", "x".repeat(3_000));
        var before = rendered.of(entry, HERE, EURO);

        assertThat(rendered.of(entry, HERE, EURO)).isNotSameAs(before);
        assertThat(textOf(before)).isEqualTo(written(entry, HERE, EURO));
    }

    private static TimeEntry entry(String id, String description) {
        return new TimeEntry.Finished(
                new TimeEntryId(id),
                new UserId("me"),
                EntryDetails.describedAs(new Description(description)),
                new Interval(NINE, NINE.plusSeconds(60)),
                false);
    }

    private static String textOf(RawValue json) {
        return Wire.bytes(json).toString();
    }

    private static String written(TimeEntry entry, WorkspaceId workspace, String currency) {
        return Wire.bytes(TimeEntryRendering.read(entry, workspace, currency)).toString();
    }
}
