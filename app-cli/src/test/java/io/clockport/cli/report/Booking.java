package io.clockport.cli.report;

import io.clockport.cli.entry.Label;
import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.words.DayRange;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.TimeEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes sheets for tests of what is written from them. */
final class Booking {

    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private Booking() {}

    static NamedEntry entry(int number, String from, String to, String what, String project, String... tags) {
        var details = EntryDetails.describedAs(new Description(what)).on(new ProjectId(id(number)));
        return new NamedEntry(
                new TimeEntry.Finished(
                        new TimeEntryId(id(number)),
                        new UserId(id(1)),
                        details,
                        new Interval(Instant.parse(from), Instant.parse(to)),
                        false),
                Optional.of(new Label(new ProjectId(id(number)), project)),
                Optional.empty(),
                Optional.empty(),
                Stream.of(tags)
                        .map(tag -> new Label(new TagId(id(number)), tag))
                        .toList());
    }

    static Sheet sheet(String first, String last, NamedEntry... entries) {
        return Sheet.of(
                new DayRange(LocalDate.parse(first), LocalDate.parse(last)),
                BERLIN,
                List.of(entries),
                Instant.parse("2026-12-01T12:00:00Z"),
                length -> length);
    }

    private static String id(int number) {
        return String.format(Locale.ROOT, "%024x", number);
    }
}
