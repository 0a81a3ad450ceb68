package io.clockport.inmemory;

import io.clockport.id.TagId;
import io.clockport.project.Project;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryContent;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.TimeEntryChange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Values from pools so small that names are taken, starts are equal and ends come before starts every few steps. */
record RandomValues(Random random) {

    private static final Instant FIRST = Instant.parse("2026-03-30T00:00:00Z");
    private static final List<String> NAMES = List.of("Pier", "Mole", "Quay", "Dock", "Buoy");

    /** A change, and what it means said once more. */
    record Edit(TimeEntryChange change, UnaryOperator<EntryContent> meaning) {}

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    String name() {
        return one(NAMES);
    }

    /** A half hour of one day, or now and then one that is too far away to be the end of an entry. */
    Instant moment() {
        return random.nextInt(20) == 0
                ? FIRST.plus(Duration.ofHours(1100))
                : FIRST.plus(Duration.ofMinutes(30L * random.nextInt(48)));
    }

    EntryDetails details(List<Project.Active> projects, List<TagId> tags) {
        var details = EntryDetails.describedAs(Description.of(name())).billable(random.nextBoolean());
        var tagged = random.nextBoolean() ? details : details.tagged(some(tags));
        return random.nextBoolean() ? tagged : tagged.on(one(projects).id());
    }

    private List<TagId> some(List<TagId> tags) {
        return Stream.generate(() -> one(tags))
                .limit(1 + random.nextInt(2))
                .distinct()
                .toList();
    }

    Edit edit(List<Project.Active> projects, List<TagId> tags) {
        var text = Description.of(name());
        var project = one(projects).id();
        var labels = some(tags);
        var moment = moment();
        return switch (random.nextInt(8)) {
            case 0 -> details(TimeEntryChange.describe(text), before -> before.describing(text));
            case 1 -> details(TimeEntryChange.project(project), before -> before.on(project));
            case 2 -> details(TimeEntryChange.noProject(), EntryDetails::withoutProject);
            case 3 -> details(TimeEntryChange.tags(labels), before -> before.tagged(labels));
            case 4 -> details(TimeEntryChange.billable(true), before -> before.billable(true));
            case 5 ->
                new Edit(
                        TimeEntryChange.startAt(moment),
                        before -> new EntryContent(before.details(), moment, before.end()));
            case 6 ->
                new Edit(
                        TimeEntryChange.endAt(moment),
                        before -> new EntryContent(before.details(), before.start(), Optional.of(moment)));
            default ->
                new Edit(
                        TimeEntryChange.reopen(),
                        before -> new EntryContent(before.details(), before.start(), Optional.empty()));
        };
    }

    private static Edit details(TimeEntryChange change, UnaryOperator<EntryDetails> meaning) {
        return new Edit(
                change, before -> new EntryContent(meaning.apply(before.details()), before.start(), before.end()));
    }
}
