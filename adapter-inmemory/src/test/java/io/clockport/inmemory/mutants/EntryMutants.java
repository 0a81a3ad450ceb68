package io.clockport.inmemory.mutants;

import io.clockport.async.Eventual;
import io.clockport.failure.EntryField;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.id.TimeEntryId;
import io.clockport.paging.Page;
import io.clockport.paging.PageSource;
import io.clockport.timeentry.DeletedAtOnce;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntries;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import io.clockport.timeentry.TimeRange;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Wrong time entries. */
final class EntryMutants {

    private EntryMutants() {}

    static List<Catch> all() {
        return List.of(
                logging(
                        "an entry lasts 999 hours at most",
                        entry -> {
                            var interval = entry.interval();
                            var longest = interval.start().plus(Interval.MAX);
                            return new NewTimeEntry(
                                    entry.details(),
                                    interval.end().isAfter(longest)
                                            ? new Interval(interval.start(), longest)
                                            : interval);
                        },
                        "an_entry_of_999_hours_is_the_longest"),
                logging(
                        "a description has 3000 characters at most",
                        describing(text -> text.substring(0, Math.min(3000, text.length()))),
                        "a_description_of_3000_characters_is_the_longest"),
                logging(
                        "a description has no angle brackets",
                        describing(text -> text.replaceAll("[<>]", "")),
                        "a_description_has_no_angle_brackets"),
                logging(
                        "a description may be in any script",
                        describing(text -> text.replaceAll("[^\\x00-\\x7f]", "?")),
                        "a_description_can_be_in_any_script_and_on_several_lines"),
                logging(
                        "a task belongs to its project",
                        entry -> new NewTimeEntry(entry.details().withoutTask(), entry.interval()),
                        "a_task_can_only_be_booked_with_its_own_project"),
                logging(
                        "a tag is a known one",
                        entry -> new NewTimeEntry(entry.details().tagged(List.of()), entry.interval()),
                        "an_entry_with_an_unknown_tag_is_refused"),
                logging(
                        "tags keep their order",
                        entry -> {
                            var tags = new ArrayList<>(entry.details().tags());
                            Collections.reverse(tags);
                            return new NewTimeEntry(entry.details().tagged(tags), entry.interval());
                        },
                        "tags_keep_their_order"),
                entries(
                        "overlaps are taken",
                        "log",
                        call -> call.scope()
                                .timeEntries()
                                .of(call.argument(0), EntryFilter.all())
                                .collect(50)
                                .then(all -> all.isEmpty()
                                        ? call.<Eventual<TimeEntry.Finished>>proceed()
                                        : Eventual.failed(new Refused.Invalid("start", "overlaps"))),
                        "TimeEntries",
                        "overlaps_and_doubles_are_taken"),
                entries(
                        "an archived project takes entries",
                        "log",
                        call -> {
                            NewTimeEntry entry = call.argument(1);
                            return call.scope()
                                    .projects()
                                    .get(entry.details().project().orElseThrow())
                                    .then(project -> project.<Eventual<TimeEntry.Finished>>fold(
                                            active -> call.proceed(),
                                            archived -> Eventual.failed(new Refused.NotFound(archived.id()))));
                        },
                        "TimeEntries",
                        "an_entry_on_an_archived_project_is_taken"),
                changing(
                        "describing an entry keeps its project",
                        TimeEntryChange.noProject(),
                        "EntryChanges",
                        "describing_an_entry_changes_nothing_else"),
                changing(
                        "describing an entry keeps its end",
                        TimeEntryChange.reopen(),
                        "EntryChanges",
                        "describing_an_entry_changes_nothing_else"),
                changing(
                        "describing an entry keeps it billable",
                        TimeEntryChange.billable(false),
                        "EntryChanges",
                        "describing_an_entry_changes_nothing_else"),
                entries(
                        "an end before the start is refused",
                        "change",
                        call -> call.<Eventual<TimeEntry>>proceed()
                                .recover(refused -> call.scope().timeEntries().get(call.argument(0))),
                        "EntryChanges",
                        "an_end_before_the_start_is_refused_and_changes_nothing"),
                entries(
                        "a deleted entry is gone",
                        "delete",
                        call -> Eventual.of(call.argument(0)),
                        "TimeEntries",
                        "a_deleted_entry_is_not_found"),
                entries(
                        "a duplicate has an id of its own",
                        "duplicate",
                        call -> call.scope().timeEntries().get(call.argument(0)),
                        "TimeEntries",
                        "a_duplicate_says_the_same_under_an_id_of_its_own"),
                entries(
                        "many entries change all or none",
                        "changeMany",
                        call -> {
                            Map<TimeEntryId, TimeEntryChange> changes = call.argument(1);
                            var first = changes.entrySet().iterator().next();
                            return call.scope()
                                    .timeEntries()
                                    .change(first.getKey(), first.getValue())
                                    .then(changed -> call.<Eventual<List<TimeEntry>>>proceed());
                        },
                        "ManyEntries",
                        "several_entries_change_all_or_none"),
                entries(
                        "many entries are deleted all or none",
                        "deleteMany",
                        call -> {
                            Set<TimeEntryId> ids = call.argument(1);
                            Eventual<TimeEntryId> each =
                                    Eventual.of(ids.iterator().next());
                            for (var id : ids) {
                                each = each.then(before ->
                                        call.scope().timeEntries().delete(id).recover(unknown -> Eventual.of(id)));
                            }
                            return each.then(deleted -> call.<Eventual<List<TimeEntry>>>proceed());
                        },
                        "ManyEntries",
                        "several_entries_are_deleted_all_or_none"),
                entries(
                        "no more entries are deleted at once than the port says",
                        "deleteMany",
                        call -> {
                            Set<TimeEntryId> ids = call.argument(1);
                            return call.scope()
                                    .timeEntries()
                                    .deleteMany(
                                            call.argument(0),
                                            ids.stream()
                                                    .limit(DeletedAtOnce.MOST)
                                                    .collect(Collectors.toUnmodifiableSet()));
                        },
                        "ManyEntries",
                        "more_entries_than_are_deleted_at_once_are_refused_and_all_stay"),
                listing(
                        "the latest start comes first",
                        page -> {
                            var items = new ArrayList<>(page.items());
                            Collections.reverse(items);
                            return new Page<>(items, page.last());
                        },
                        "TimeEntryListing",
                        "the_latest_start_comes_first"),
                listing(
                        "a running timer has no place of its own",
                        page -> new Page<>(
                                page.items().stream()
                                        .sorted(Comparator.comparing((TimeEntry entry) ->
                                                entry.content().end().isPresent()))
                                        .toList(),
                                page.last()),
                        "TimeEntryListing",
                        "a_running_timer_has_no_place_of_its_own"),
                pagedByNumber(
                        "what moves up is not passed over",
                        "what_moves_up_because_something_was_deleted_is_not_passed_over"),
                pagedByNumber(
                        "what moves down comes once", "what_moves_down_because_something_was_inserted_comes_once"),
                listing(
                        "a full page need not be the last",
                        page -> new Page<>(page.items(), true),
                        "Paging",
                        "a_list_that_fills_its_pages_exactly_ends_there_or_with_an_empty_page"),
                listing(
                        "a short page is the last",
                        page -> new Page<>(page.items(), false),
                        "Paging",
                        "a_short_page_is_the_last"),
                entries(
                        "a range ends before its end",
                        "of",
                        call -> call.proceedWith(
                                call.argument(0),
                                filtered(
                                        call.argument(1),
                                        range -> new TimeRange(
                                                range.from(), range.to().plusSeconds(1)))),
                        "TimeEntryListing",
                        "a_range_means_exactly_its_instants"),
                entries(
                        "a range is not read in the zone of the account",
                        "of",
                        call -> call.proceedWith(
                                call.argument(0),
                                filtered(
                                        call.argument(1),
                                        range -> new TimeRange(
                                                range.from().plus(Duration.ofHours(2)),
                                                range.to().plus(Duration.ofHours(2))))),
                        "TimeEntryListing",
                        "a_range_means_exactly_its_instants"),
                entries(
                        "a range asks for starts, not for overlaps",
                        "of",
                        call -> call.proceedWith(
                                call.argument(0),
                                filtered(
                                        call.argument(1),
                                        range -> new TimeRange(range.from().minusSeconds(3600), range.to()))),
                        "TimeEntryListing",
                        "a_range_asks_when_an_entry_starts_and_not_when_it_ends"),
                entries(
                        "every missing field is named",
                        "log",
                        call -> call.<Eventual<TimeEntry.Finished>>proceed().recover(EntryMutants::onlyTheFirst),
                        "Settings",
                        "every_forced_field_that_a_logged_entry_lacks_is_named"),
                entries(
                        "the stopwatch is respected",
                        "log",
                        call -> {
                            NewTimeEntry entry = call.argument(1);
                            var entries = call.scope().timeEntries();
                            return entries.start(
                                            call.argument(0),
                                            new NewTimer(
                                                    entry.details(),
                                                    entry.interval().start()))
                                    .then(timer ->
                                            entries.stop(timer, entry.interval().end()));
                        },
                        "Settings",
                        "a_stopwatch_workspace_takes_no_entry_by_hand"));
    }

    private static Eventual<TimeEntry.Finished> onlyTheFirst(Failure failure) {
        return Eventual.failed(
                failure instanceof Refused.MissingFields
                        ? new Refused.MissingFields(Set.of(EntryField.PROJECT))
                        : failure);
    }

    private static UnaryOperator<NewTimeEntry> describing(UnaryOperator<String> edit) {
        return entry -> {
            EntryDetails details = entry.details();
            return new NewTimeEntry(
                    details.describing(
                            new Description(edit.apply(details.description().value()))),
                    entry.interval());
        };
    }

    private static EntryFilter filtered(EntryFilter filter, UnaryOperator<TimeRange> edit) {
        return filter.range().map(range -> filter.startingIn(edit.apply(range))).orElse(filter);
    }

    private static Catch logging(String rule, UnaryOperator<NewTimeEntry> edit, String test) {
        return entries(
                rule,
                "log",
                call -> call.proceedWith(call.argument(0), edit.apply(call.argument(1))),
                "TimeEntries",
                test);
    }

    private static Catch changing(String rule, TimeEntryChange also, String contract, String test) {
        return entries(
                rule,
                "change",
                call -> call.proceedWith(
                        call.argument(0), call.<TimeEntryChange>argument(1).and(also)),
                contract,
                test);
    }

    private static Catch listing(String rule, UnaryOperator<Page<TimeEntry>> edit, String contract, String test) {
        return entries(
                rule,
                "of",
                call -> {
                    PageSource<TimeEntry> source = call.proceed();
                    PageSource<TimeEntry> wrong =
                            request -> source.fetch(request).map(edit);
                    return wrong;
                },
                contract,
                test);
    }

    /** Asks for page after page by its number, as the wire counts them. */
    private static Catch pagedByNumber(String rule, String test) {
        return entries(
                rule,
                "of",
                call -> {
                    PageSource<TimeEntry> source = call.proceed();
                    PageSource<TimeEntry> byNumber = source::fetch;
                    return byNumber;
                },
                "Paging",
                test);
    }

    static Catch entries(String rule, String operation, Mutation mutation, String contract, String test) {
        return new Catch(rule, TimeEntries.class, operation, mutation, contract, test);
    }
}
