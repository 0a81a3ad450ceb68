package io.clockport.failure;

import io.clockport.id.Id;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Understood and declined. The same request would be declined again: change it. Nothing was changed at the service. */
public sealed interface Refused extends Failure {

    @Override
    Refused traced(Trace by);

    /** Calls the method of this very case. */
    <R> R match(Cases<R> cases);

    @Override
    default <R> R fold(
            Function<? super Refused, ? extends R> refused,
            Function<? super Unavailable, ? extends R> unavailable,
            Function<? super Unintelligible, ? extends R> unintelligible) {
        return refused.apply(this);
    }

    /** One method per case, so that a new case breaks the compilation of whoever has to answer for it. */
    interface Cases<R> {
        R notFound(NotFound refused);

        R invalid(Invalid refused);

        R missingFields(MissingFields refused);

        R taken(Taken refused);

        R stillActive(StillActive refused);

        R timerRunning(TimerRunning refused);

        R nothingRunning(NothingRunning refused);

        R notRunning(NotRunning refused);

        R stopwatchOnly(StopwatchOnly refused);

        R locked(Locked refused);

        R periodLocked(PeriodLocked refused);

        R approved(Approved refused);

        R notAllowed(NotAllowed refused);

        R notAuthenticated(NotAuthenticated refused);
    }

    /** There is nothing with this id in this workspace: never was, was deleted, or is somebody else's. Clockify does not tell these apart. */
    record NotFound(Id what, Trace trace) implements Refused {

        public NotFound(Id what) {
            this(what, Trace.NONE);
        }

        @Override
        public NotFound traced(Trace by) {
            return new NotFound(what, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notFound(this);
        }

        @Override
        public String message() {
            return "There is no " + what.kind() + " " + what;
        }
    }

    /** A value breaks a rule of its field. {@code field} is a name of the domain ("name", "end"), {@code reason} a sentence for people. */
    record Invalid(String field, String reason, Trace trace) implements Refused {

        public Invalid(String field, String reason) {
            this(field, reason, Trace.NONE);
        }

        @Override
        public Invalid traced(Trace by) {
            return new Invalid(field, reason, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.invalid(this);
        }

        @Override
        public String message() {
            return field + ": " + reason;
        }
    }

    /** The workspace forces these fields and the entry lacks them: all of them, not just the first. */
    record MissingFields(Set<EntryField> fields, Trace trace) implements Refused {

        public MissingFields {
            fields = Set.copyOf(fields);
        }

        public MissingFields(Set<EntryField> fields) {
            this(fields, Trace.NONE);
        }

        @Override
        public MissingFields traced(Trace by) {
            return new MissingFields(fields, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missingFields(this);
        }

        @Override
        public String message() {
            return "Required but missing: "
                    + fields.stream()
                            .sorted()
                            .map(field -> field.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "));
        }
    }

    /** Another thing of the same kind already has this name, archived or not. */
    record Taken(String kind, String name, Trace trace) implements Refused {

        public Taken(String kind, String name) {
            this(kind, name, Trace.NONE);
        }

        @Override
        public Taken traced(Trace by) {
            return new Taken(kind, name, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.taken(this);
        }

        @Override
        public String message() {
            return "There already is a " + kind + " named " + name;
        }
    }

    /** Clockify deletes only what has been archived (a project, a client) or done (a task). */
    record StillActive(Id what, Trace trace) implements Refused {

        public StillActive(Id what) {
            this(what, Trace.NONE);
        }

        @Override
        public StillActive traced(Trace by) {
            return new StillActive(what, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stillActive(this);
        }

        @Override
        public String message() {
            return "The " + what.kind() + " " + what + " is still active; archive it (or mark it done) first";
        }
    }

    /** Somebody is working on it: these timers run on the thing that was to be removed. */
    record TimerRunning(Id on, List<TimeEntryId> entries, Trace trace) implements Refused {

        public TimerRunning {
            entries = List.copyOf(entries);
        }

        public TimerRunning(Id on, List<TimeEntryId> entries) {
            this(on, entries, Trace.NONE);
        }

        @Override
        public TimerRunning traced(Trace by) {
            return new TimerRunning(on, entries, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.timerRunning(this);
        }

        @Override
        public String message() {
            return entries.size() + " running timer(s) on the " + on.kind() + " " + on;
        }
    }

    /** The user has no running timer. */
    record NothingRunning(UserId user, Trace trace) implements Refused {

        public NothingRunning(UserId user) {
            this(user, Trace.NONE);
        }

        @Override
        public NothingRunning traced(Trace by) {
            return new NothingRunning(user, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothingRunning(this);
        }

        @Override
        public String message() {
            return "No timer is running for user " + user;
        }
    }

    /** This entry is no longer the running timer of its owner: it was stopped, deleted, or another was started. */
    record NotRunning(TimeEntryId entry, Trace trace) implements Refused {

        public NotRunning(TimeEntryId entry) {
            this(entry, Trace.NONE);
        }

        @Override
        public NotRunning traced(Trace by) {
            return new NotRunning(entry, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notRunning(this);
        }

        @Override
        public String message() {
            return "The time entry " + entry + " is not running";
        }
    }

    /** The workspace takes only what the timer measured: entries cannot be typed in afterwards. */
    record StopwatchOnly(Trace trace) implements Refused {

        public StopwatchOnly() {
            this(Trace.NONE);
        }

        @Override
        public StopwatchOnly traced(Trace by) {
            return new StopwatchOnly(by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stopwatchOnly(this);
        }

        @Override
        public String message() {
            return "This workspace is in stopwatch-only mode; start and stop a timer instead";
        }
    }

    /** The entry lies in a period that the workspace has locked. */
    record Locked(TimeEntryId entry, Trace trace) implements Refused {

        public Locked(TimeEntryId entry) {
            this(entry, Trace.NONE);
        }

        @Override
        public Locked traced(Trace by) {
            return new Locked(entry, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.locked(this);
        }

        @Override
        public String message() {
            return "The time entry " + entry + " is locked";
        }
    }

    /** An entry was to be put into a period that the workspace has locked. */
    record PeriodLocked(Instant start, Trace trace) implements Refused {

        public PeriodLocked(Instant start) {
            this(start, Trace.NONE);
        }

        @Override
        public PeriodLocked traced(Trace by) {
            return new PeriodLocked(start, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.periodLocked(this);
        }

        @Override
        public String message() {
            return "The period around " + start + " is locked";
        }
    }

    /** The entry is part of an approved timesheet; withdraw the approval first. */
    record Approved(TimeEntryId entry, Trace trace) implements Refused {

        public Approved(TimeEntryId entry) {
            this(entry, Trace.NONE);
        }

        @Override
        public Approved traced(Trace by) {
            return new Approved(entry, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.approved(this);
        }

        @Override
        public String message() {
            return "The time entry " + entry + " is approved";
        }
    }

    /** The person behind the credentials may not do this. */
    record NotAllowed(String reason, Trace trace) implements Refused {

        public NotAllowed(String reason) {
            this(reason, Trace.NONE);
        }

        @Override
        public NotAllowed traced(Trace by) {
            return new NotAllowed(reason, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notAllowed(this);
        }

        @Override
        public String message() {
            return reason;
        }
    }

    /** The service does not know these credentials. Other ones may work. */
    record NotAuthenticated(String reason, Trace trace) implements Refused {

        public NotAuthenticated(String reason) {
            this(reason, Trace.NONE);
        }

        @Override
        public NotAuthenticated traced(Trace by) {
            return new NotAuthenticated(reason, by);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notAuthenticated(this);
        }

        @Override
        public String message() {
            return "Not authenticated: " + reason;
        }
    }
}
