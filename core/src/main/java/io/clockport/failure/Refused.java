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
    record NotFound(Id what) implements Refused {

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
    record Invalid(String field, String reason) implements Refused {

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
    record MissingFields(Set<EntryField> fields) implements Refused {

        public MissingFields {
            fields = Set.copyOf(fields);
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
    record Taken(String kind, String name) implements Refused {

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
    record StillActive(Id what) implements Refused {

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
    record TimerRunning(Id on, List<TimeEntryId> entries) implements Refused {

        public TimerRunning {
            entries = List.copyOf(entries);
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
    record NothingRunning(UserId user) implements Refused {

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
    record NotRunning(TimeEntryId entry) implements Refused {

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
    record StopwatchOnly() implements Refused {

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
    record Locked(TimeEntryId entry) implements Refused {

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
    record PeriodLocked(Instant start) implements Refused {

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
    record Approved(TimeEntryId entry) implements Refused {

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
    record NotAllowed(String reason) implements Refused {

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
    record NotAuthenticated(String reason) implements Refused {

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
