package io.clockport.fake;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import io.clockport.timeentry.EntryDetails;
import io.clockport.timeentry.Interval;
import io.clockport.timeentry.NewTimeEntry;
import io.clockport.timeentry.NewTimer;
import io.clockport.timeentry.TimeEntry;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** New entries, with an end or running, and the timer. */
final class TimerRoutes {

    private static final int PAGE_IN_PROGRESS = 10;
    private static final int LARGEST_PAGE_IN_PROGRESS = 1_000;

    private TimerRoutes() {}

    static void addTo(Map<String, Handler> handlers) {
        handlers.put("createTimeEntry", exchange -> {
            var body = exchange.body();
            return allowedByHand(exchange, body)
                    .then(allowed -> exchange.account().users().me())
                    .then(me -> create(exchange, body, me.id()));
        });
        handlers.put("createForOthers", TimerRoutes::createForOthers);
        handlers.put("stopRunningTimeEntry", TimerRoutes::stop);
        handlers.put("getInProgressTimeEntries", TimerRoutes::inProgress);
    }

    /** The path without a person binds everybody to the stopwatch, whatever the one with a person does. */
    private static Eventual<Boolean> allowedByHand(Exchange exchange, Body body) {
        return body.moment("end").isEmpty()
                ? Eventual.of(true)
                : exchange.account()
                        .workspaces()
                        .get(exchange.workspace())
                        .decide(workspace -> workspace.settings().trackingMode().allowManual(true));
    }

    private static Eventual<Answer> createForOthers(Exchange exchange) {
        return exchange.query()
                .id("from-entry")
                .map(TimeEntryId::new)
                .map(from -> exchange.scope()
                        .timeEntries()
                        .get(from)
                        .map(found -> true)
                        .recover(unknown -> Eventual.of(false))
                        .then(known -> known
                                ? create(exchange, exchange.body(), exchange.user())
                                : Eventual.of(Answer.empty(404))))
                .orElseGet(() -> create(exchange, exchange.body(), exchange.user()));
    }

    private static Eventual<Answer> create(Exchange exchange, Body body, UserId owner) {
        var start = body.moment("start");
        var end = body.moment("end");
        if (end.isPresent() && start.isEmpty()) {
            throw BadRequest.rule("Can't create time entry with end time only.");
        }
        return details(exchange, body).then(details -> created(exchange, owner, details, start, end));
    }

    private static Eventual<EntryDetails> details(Exchange exchange, Body body) {
        var details = Contents.details(body);
        boolean fromProject = exchange.has(WireQuirk.BILLABLE_FROM_PROJECT)
                && body.flag("billable").isEmpty();
        return details.project()
                .filter(project -> fromProject)
                .map(project -> exchange.scope()
                        .projects()
                        .get(project)
                        .map(found -> details.billable(found.details().billable())))
                .orElseGet(() -> Eventual.of(details));
    }

    private static Eventual<Answer> created(
            Exchange exchange, UserId owner, EntryDetails details, Optional<Instant> start, Optional<Instant> end) {
        var entries = exchange.scope().timeEntries();
        Eventual<TimeEntry> created = end.isPresent()
                ? entries.log(owner, new NewTimeEntry(details, interval(start.orElseThrow(), end.get())))
                        .map(entry -> entry)
                : entries.start(owner, new NewTimer(details, start.orElse(exchange.now())))
                        .map(entry -> entry);
        return created.map(entry -> Answer.created(TimeEntryRendering.written(entry, exchange.workspace())));
    }

    private static Interval interval(Instant start, Instant end) {
        if (end.isBefore(start)) {
            throw Moments.endsTooEarly(start, end);
        }
        return new Interval(start, end);
    }

    private static Eventual<Answer> stop(Exchange exchange) {
        var end = exchange.body().moment("end").orElseThrow(() -> BadRequest.rule("End date is required"));
        var entries = exchange.scope().timeEntries();
        return entries.running(exchange.user())
                .then(timer -> timer.map(running ->
                                entries.stop(running, end).recover(failure -> refused(failure, running.start(), end)))
                        .orElseGet(() -> Eventual.failed(new Refused.NothingRunning(exchange.user()))))
                .map(stopped -> Answer.ok(TimeEntryRendering.written(stopped, exchange.workspace())));
    }

    /** In the service's words, which name both moments. */
    private static Eventual<TimeEntry.Finished> refused(Failure failure, Instant start, Instant end) {
        if (failure instanceof Refused.Invalid && end.isBefore(start)) {
            throw Moments.endsTooEarly(start, end);
        }
        return Eventual.failed(failure);
    }

    private static Eventual<Answer> inProgress(Exchange exchange) {
        var page = exchange.page(PAGE_IN_PROGRESS, LARGEST_PAGE_IN_PROGRESS);
        return TimeEntryRoutes.currency(exchange)
                .then(currency -> Pages.answer(
                        exchange.scope().timeEntries().inProgress(),
                        page,
                        timer -> TimeEntryRendering.read(timer, exchange.workspace(), currency)));
    }
}
