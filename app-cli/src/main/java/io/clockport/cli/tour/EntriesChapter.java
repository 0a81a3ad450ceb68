package io.clockport.cli.tour;

import io.clockport.async.Eventual;
import io.clockport.time.Timestamp;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import io.clockport.timeentry.TimeRange;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The life of a time entry, and what Clockify makes of its times. */
final class EntriesChapter {

    private EntriesChapter() {}

    static Chapter of(Stage stage) {
        var scene = new Scene();
        var entries = stage.entries();
        var friday = LocalDate.ofInstant(stage.now(), stage.zone()).with(TemporalAdjusters.previous(DayOfWeek.FRIDAY));
        scene.list(
                "List mine of " + friday + ", the latest first.",
                entries.of(stage.me(), EntryFilter.in(TimeRange.of(friday, stage.zone()))),
                Entries::line);
        var typed = friday + "T19:00:00.987+01:00";
        var logged = scene.show(
                "Log an hour from " + typed + ": UTC and whole seconds are kept.",
                Eventual.settled(Timestamp.parse("start", typed))
                        .decide(start -> Interval.between(start, start.plus(Duration.ofHours(1))))
                        .then(interval ->
                                entries.log(stage.me(), new NewTimeEntry(described("Guided tour"), interval))),
                Entries::line);
        scene.refused(
                "Log one that ends before it starts.",
                Eventual.settled(Interval.between(logged.end(), logged.start())));
        scene.refused(
                "Log one of a thousand hours.",
                Eventual.settled(Interval.between(logged.start(), logged.start().plus(Duration.ofHours(1000)))));
        scene.show(
                "Change what it says; when it was stays.",
                entries.change(logged.id(), TimeEntryChange.describe(Description.of("Guided tour, part one"))),
                Entries::line);
        var copy = scene.show("Make another of the same.", entries.duplicate(logged.id()), Entries::line);
        scene.show("Delete the copy.", entries.delete(copy.id()), id -> "gone");
        scene.refused("Look for the copy.", entries.get(copy.id()));
        scene.show("Delete the other one.", entries.delete(logged.id()), id -> "gone");
        return scene.titled(
                "Time entries", "Time that is over. Clockify keeps UTC and whole seconds, and 999 hours at most.");
    }

    private static EntryDetails described(String text) {
        return EntryDetails.describedAs(Description.of(text));
    }
}
