package io.clockport.inmemory.mutants;

import static io.clockport.inmemory.mutants.EntryMutants.entries;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.paging.Page;
import io.clockport.paging.PageSource;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.TimeEntry;
import io.clockport.timeentry.TimeEntryChange;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Wrong timers. */
final class TimerMutants {

    private TimerMutants() {}

    static List<Catch> all() {
        return List.of(
                entries(
                        "a start stops the other timer where it begins",
                        "start",
                        call -> {
                            var all = call.scope().timeEntries();
                            return all.running(call.argument(0))
                                    .then(before -> call.<Eventual<TimeEntry.Running>>proceed()
                                            .then(started -> before.isEmpty()
                                                    ? Eventual.of(started)
                                                    : all.change(
                                                                    before.get().id(),
                                                                    TimeEntryChange.endAt(started.start()
                                                                            .plusSeconds(1)))
                                                            .map(late -> started)));
                        },
                        "Timer",
                        "starting_another_timer_stops_the_first_where_the_new_one_begins"),
                entries(
                        "a start is not refused while a timer runs",
                        "start",
                        call -> call.scope()
                                .timeEntries()
                                .running(call.argument(0))
                                .then(before -> before.isEmpty()
                                        ? call.<Eventual<TimeEntry.Running>>proceed()
                                        : Eventual.failed(new Refused.Invalid("timer", "another one runs"))),
                        "Timer",
                        "starting_another_timer_stops_the_first_where_the_new_one_begins"),
                entries(
                        "a logged entry lets the timer run",
                        "log",
                        call -> {
                            NewTimeEntry entry = call.argument(1);
                            var all = call.scope().timeEntries();
                            return all.running(call.argument(0))
                                    .then(timer -> timer.isEmpty()
                                            ? call.<Eventual<TimeEntry.Finished>>proceed()
                                            : all.stop(
                                                            timer.get(),
                                                            entry.interval().start())
                                                    .then(stopped -> call.proceed()));
                        },
                        "Timer",
                        "logging_a_finished_entry_lets_the_timer_run"),
                entries(
                        "a stop stops the timer that it names",
                        "stop",
                        call -> {
                            TimeEntry.Running timer = call.argument(0);
                            return call.scope()
                                    .timeEntries()
                                    .running(timer.owner())
                                    .then(current -> current.isEmpty()
                                            ? call.<Eventual<TimeEntry.Finished>>proceed()
                                            : call.proceedWith(current.get(), call.argument(1)));
                        },
                        "Timer",
                        "stopping_an_old_timer_does_not_touch_the_new_one"),
                entries(
                        "a timer is stopped once",
                        "stop",
                        call -> stoppedDespite(call, Refused.NotRunning.class),
                        "Timer",
                        "a_timer_that_was_stopped_cannot_be_stopped_again"),
                entries(
                        "a timer does not stop before it started",
                        "stop",
                        call -> {
                            TimeEntry.Running timer = call.argument(0);
                            Instant end = call.argument(1);
                            return call.proceedWith(timer, end.isBefore(timer.start()) ? timer.start() : end);
                        },
                        "Timer",
                        "a_timer_cannot_stop_before_it_started"),
                entries(
                        "a stop asks for forced fields",
                        "stop",
                        call -> stoppedDespite(call, Refused.MissingFields.class),
                        "Settings",
                        "a_timer_starts_without_forced_fields_and_is_asked_when_it_is_stopped"),
                entries(
                        "what runs is not the latest entry",
                        "running",
                        call -> call.scope()
                                .timeEntries()
                                .of(call.argument(0), EntryFilter.all())
                                .collect(50)
                                .map(all -> all.stream()
                                        .findFirst()
                                        .map(entry -> entry.fold(
                                                timer -> timer,
                                                finished -> new TimeEntry.Running(
                                                        finished.id(),
                                                        finished.owner(),
                                                        finished.details(),
                                                        finished.start(),
                                                        false)))),
                        "Timer",
                        "nothing_runs_at_first"),
                entries(
                        "everybody's timers are seen, however many",
                        "inProgress",
                        call -> {
                            PageSource<TimeEntry.Running> source = call.proceed();
                            PageSource<TimeEntry.Running> cut =
                                    request -> source.fetch(request).map(page -> new Page<>(page.items(), true));
                            return cut;
                        },
                        "Timer",
                        "twelve_people_can_run_a_timer_each"),
                entries(
                        "changing a timer lets it run",
                        "change",
                        call -> call.proceedWith(
                                call.argument(0),
                                call.<TimeEntryChange>argument(1)
                                        .and(TimeEntryChange.endAt(Instant.parse("2026-03-02T12:00:00Z")))),
                        "Timer",
                        "describing_a_running_timer_lets_it_run"),
                entries(
                        "a finished entry can be made to run again",
                        "change",
                        call -> call.<Eventual<TimeEntry>>proceed()
                                .then(entry -> entry.fold(
                                        timer -> call.scope()
                                                .timeEntries()
                                                .stop(timer, timer.start())
                                                .map(stopped -> stopped),
                                        finished -> Eventual.<TimeEntry>of(finished))),
                        "Timer",
                        "a_finished_entry_can_be_made_to_run_again"),
                entries(
                        "a started timer can be found",
                        "running",
                        call -> Eventual.of(Optional.empty()),
                        "Timer",
                        "a_started_timer_runs"));
    }

    /** Stops the timer although it is refused, when it is refused for this. */
    private static Eventual<TimeEntry.Finished> stoppedDespite(Call call, Class<? extends Failure> what) {
        TimeEntry.Running timer = call.argument(0);
        return call.<Eventual<TimeEntry.Finished>>proceed()
                .recover(refused -> what.isInstance(refused)
                        ? Eventual.settled(timer.stoppedAt(call.argument(1)))
                        : Eventual.failed(refused));
    }
}
