package io.clockport.contract;

import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeRange;
import io.clockport.usecase.StreamUserRange;
import io.clockport.usecase.StreamWorkspaceRange;
import io.clockport.user.Role;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** The use cases that stream entries, on any Clockify. */
public interface StreamUseCasesContract extends Contract {

    TimeRange MARCH = TimeRange.of(YearMonth.of(2026, 3), ZoneId.of("Europe/Warsaw"));

    @Test
    default void the_month_is_the_one_that_people_lived_in_their_zone() {
        loggedAt(MARCH.from().minusSeconds(1));
        var first = loggedAt(MARCH.from());
        var last = loggedAt(MARCH.to().minusSeconds(1));
        loggedAt(MARCH.to());

        var streamed = Pull.oneByOne(
                new StreamUserRange(timeEntries()).stream(harness().someone(), MARCH));

        assertThat(streamed).containsExactly(last, first);
    }

    @Test
    default void more_than_a_page_arrives_whole_and_once() {
        var all = new ArrayList<TimeEntry>();
        for (int i = 0; i < 401; i++) {
            all.add(loggedAt(MARCH.from().plus(Duration.ofMinutes(i))));
        }
        Collections.reverse(all);

        var streamed = Pull.oneByOne(
                new StreamUserRange(timeEntries()).stream(harness().someone(), MARCH));

        assertThat(streamed).isEqualTo(all);
    }

    @Test
    default void a_workspace_streams_everybodys_entries_once() {
        needs(Capability.PEOPLE);
        var idle = harness().newcomer(harness().workspace(), Role.MEMBER);
        var busy = harness().newcomer(harness().workspace(), Role.MEMBER);
        var mine = loggedAt(NINE);
        var theirs = await(harness()
                .as(busy)
                .in(harness().workspace())
                .timeEntries()
                .log(busy, new NewTimeEntry(EntryDetails.none(), new Interval(NINE, TEN))));
        loggedAt(MARCH.to());

        var streamed = Pull.oneByOne(new StreamWorkspaceRange(scope().members(), timeEntries()).stream(MARCH));

        assertThat(streamed).containsExactlyInAnyOrder(mine, theirs);
        assertThat(streamed).extracting(TimeEntry::owner).doesNotContain(idle);
    }

    @Test
    default void a_workspace_can_be_streamed_twice() {
        var entry = loggedAt(NINE);
        var publisher = new StreamWorkspaceRange(scope().members(), timeEntries()).stream(MARCH);

        assertThat(Pull.oneByOne(publisher)).containsExactly(entry);
        assertThat(Pull.oneByOne(publisher)).containsExactly(entry);
    }
}
