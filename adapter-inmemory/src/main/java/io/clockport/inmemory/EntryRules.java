package io.clockport.inmemory;

import io.clockport.failure.Refused;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.id.UserId;
import io.clockport.task.Task;
import io.clockport.timeentry.Description;
import io.clockport.timeentry.EntryContent;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.EntryType;
import io.clockport.timeentry.ForcedFields;
import io.clockport.timeentry.TaskOfProject;
import io.clockport.timeentry.TimeEntry;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What Clockify asks of a time entry before it is written. */
final class EntryRules {

    private static final Duration YOUNG = Duration.ofDays(1);

    private EntryRules() {}

    /** The details as they are kept, or why they cannot be. */
    static Either<Refused, EntryDetails> check(Room room, EntryDetails details) {
        return Description.parse(details.description().value())
                .flatMap(description -> checkType(room, details))
                .flatMap(typed -> checkProject(room, typed))
                .flatMap(known -> TaskOfProject.check(known, task -> find(room, task)))
                .flatMap(known -> checkDone(room, known))
                .flatMap(known -> checkTags(room, known))
                .map(known -> asBillable(room, known));
    }

    /** A finished content must have what the workspace forces; a running one is asked when it is stopped. */
    static Either<Refused, EntryContent> checkForced(Room room, EntryContent content) {
        return content.end().isEmpty()
                ? Either.right(content)
                : ForcedFields.check(room.workspace().settings().forcedFields(), content.details())
                        .map(details -> content);
    }

    /** Nobody but an admin puts anything into a locked period. */
    static <T> Either<Refused, T> checkPeriod(Room room, Instant start, T thing) {
        return isLocked(room, start) && !room.role().isAdmin()
                ? Either.left(new Refused.PeriodLocked(start))
                : Either.right(thing);
    }

    static <T> Either<Refused, T> checkOrder(Room room, UserId owner, Instant start, T thing) {
        boolean tooEarly = room.quirks().has(Quirk.REJECT_START_BEFORE_RUNNING)
                && room.books()
                        .entries()
                        .running(room.id(), owner)
                        .filter(timer -> start.isBefore(timer.start()))
                        .isPresent();
        return tooEarly
                ? Either.left(new Refused.Invalid("start", "it lies before the start of the timer that runs"))
                : Either.right(thing);
    }

    static Either<Refused, TimeEntry> checkDuplicable(Room room, TimeEntry entry) {
        return entry.content().end().isEmpty() && room.quirks().has(Quirk.REJECT_DUPLICATE_OF_RUNNING)
                ? Either.left(new Refused.Invalid("entry", "a running timer cannot be duplicated"))
                : Either.right(entry);
    }

    static boolean isLocked(Room room, Instant start) {
        var lock = room.workspace().settings().lock();
        return lock.covers(start, room.now())
                || (room.quirks().has(Quirk.LOCK_COVERS_BOUNDARY) && lock.covers(start.minusSeconds(1), room.now()));
    }

    /** An entry that is there is locked with its period, unless entries as young as this one are spared. */
    static boolean isLocked(Room room, TimeEntry entry) {
        return isLocked(room, entry.start())
                && !(room.quirks().has(Quirk.SPARE_YOUNG_ENTRIES)
                        && Ids.moment(entry.id().value()).isAfter(room.now().minus(YOUNG)));
    }

    /** An approved entry is closed to everybody, a locked one to everybody but admins. */
    static Either<Refused, KeptEntry> checkOpen(Room room, KeptEntry kept) {
        var id = kept.entry().id();
        if (kept.approved()) {
            return Either.left(new Refused.Approved(id));
        }
        return isLocked(room, kept.entry()) && !room.role().isAdmin()
                ? Either.left(new Refused.Locked(id))
                : Either.right(kept);
    }

    /**
     * In stopwatch-only mode nobody types in time of their own; an admin may for somebody else, and for themselves only where
     * that is switched on.
     */
    static <T> Either<Refused, T> checkManual(Room room, UserId owner, T thing) {
        boolean passes = room.role().isAdmin() && room.quirks().has(Quirk.ADMINS_PASS_STOPWATCH);
        return owner.equals(room.actor()) && !passes
                ? room.workspace().settings().trackingMode().allowManual(thing)
                : Either.right(thing);
    }

    private static Either<Refused, EntryDetails> checkType(Room room, EntryDetails details) {
        if (details.type() == EntryType.HOLIDAY || details.type() == EntryType.TIME_OFF) {
            return Either.left(new Refused.Invalid("type", "only REGULAR and BREAK can be booked"));
        }
        return details.type() == EntryType.BREAK && !room.quirks().has(Quirk.ALLOW_BREAKS)
                ? Either.left(new Refused.NotAllowed(
                        "You dont have permission to create break time entry since break" + " feature is not enabled."))
                : Either.right(details);
    }

    /** An archived project takes entries all the same. */
    private static Either<Refused, EntryDetails> checkProject(Room room, EntryDetails details) {
        return details.project()
                .map(project -> room.project(project).map(found -> details))
                .orElseGet(() -> Either.right(details));
    }

    private static Optional<Task> find(Room room, TaskId task) {
        return room.books().tasks().get(room.scope(), task.value());
    }

    private static Either<Refused, EntryDetails> checkDone(Room room, EntryDetails details) {
        return room.quirks().has(Quirk.REJECT_DONE_TASKS)
                        && details.task()
                                .flatMap(task -> find(room, task))
                                .filter(TaskStates::isDone)
                                .isPresent()
                ? Either.left(new Refused.Invalid("task", "the task is done"))
                : Either.right(details);
    }

    private static Either<Refused, EntryDetails> checkTags(Room room, EntryDetails details) {
        for (TagId id : details.tags()) {
            var tag = room.books().tags().get(room.scope(), id.value());
            if (tag.isEmpty()) {
                return Either.left(new Refused.NotFound(id));
            }
            if (room.quirks().has(Quirk.REJECT_ARCHIVED_TAGS)
                    && tag.get().<Boolean>fold(active -> false, archived -> true)) {
                return Either.left(
                        new Refused.Invalid("tags", "the tag " + tag.get().name() + " is archived"));
            }
        }
        return Either.right(details);
    }

    /** Where only admins decide about billable, other people's wish is overruled without a word. */
    private static EntryDetails asBillable(Room room, EntryDetails details) {
        var settings = room.workspace().settings();
        return settings.onlyAdminsChangeBillable() && !room.role().isAdmin()
                ? details.billable(settings.billableByDefault())
                : details;
    }
}
