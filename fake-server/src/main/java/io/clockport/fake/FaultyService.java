package io.clockport.fake;

import io.clockport.fake.conformance.Outcome;
import io.clockport.fake.control.Fault.FaultDetails;
import io.clockport.fake.control.FaultInForce;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does to a request what a fault says, and sees to it that the records tell what the client saw. */
final class FaultyService {

    private static final Answer NOTHING = Answer.empty(0);

    private final Service service;
    private final Records records;
    private final Delivery delivery;
    private final Supplier<Instant> now;

    FaultyService(Service service, Records records, Delivery delivery, Supplier<Instant> now) {
        this.service = service;
        this.records = records;
        this.delivery = delivery;
        this.now = now;
    }

    void answer(Received received, FaultInForce fault) {
        var request = received.request();
        var details = fault.fault().details();
        switch (fault.fault().effect()) {
            case FAIL -> send(received, fault, error(details), Outcome.UNKNOWN);
            case RATE_LIMIT -> send(received, fault, tooMany(details), Outcome.ANSWERED);
            case COMMIT_THEN_FAIL -> served(received, right -> send(received, fault, error(details), Outcome.UNKNOWN));
            case RESET -> {
                records.add(received, NOTHING, Outcome.UNKNOWN, fault);
                delivery.hangUp(request);
            }
            case COMMIT_THEN_RESET ->
                served(received, right -> {
                    records.add(received, NOTHING, Outcome.UNKNOWN, fault);
                    delivery.hangUp(request);
                });
            case DELAY ->
                served(received, right -> {
                    records.add(received, right, Outcome.ANSWERED, fault);
                    delivery.late(request, right, details.delay());
                });
            case SLOW_BODY ->
                served(received, right -> {
                    records.add(received, right, Outcome.ANSWERED, fault);
                    delivery.slowly(request, right, details.delay());
                });
            case CUT_BODY ->
                served(received, right -> {
                    records.add(received, Answer.empty(right.status()), Outcome.UNKNOWN, fault);
                    delivery.cut(request, right);
                });
            case MALFORMED_JSON ->
                served(received, right -> {
                    records.add(received, Answer.empty(right.status()), Outcome.UNKNOWN, fault);
                    delivery.broken(request, right);
                });
            case WRONG_CONTENT_TYPE ->
                served(received, right -> {
                    var wrong = right.hasBody() ? right.with(Answer.CONTENT_TYPE, "text/html; charset=UTF-8") : right;
                    send(received, fault, wrong, Outcome.ANSWERED);
                });
            case WRONG_LAST_PAGE -> served(received, right -> send(received, fault, lying(right), Outcome.ANSWERED));
            case NO_LAST_PAGE ->
                served(received, right -> send(received, fault, right.without(Pages.LAST_PAGE), Outcome.ANSWERED));
            case DUPLICATE_PAGE ->
                service.answer(received.askingForThePageBefore())
                        .whenComplete((before, never) -> send(received, fault, before, Outcome.ANSWERED));
        }
    }

    private void served(Received received, Consumer<Answer> withTheRightAnswer) {
        service.answer(received).whenComplete((right, never) -> withTheRightAnswer.accept(right));
    }

    private void send(Received received, FaultInForce fault, Answer answer, Outcome outcome) {
        records.add(received, answer, outcome, fault);
        delivery.whole(received.request(), answer);
    }

    private static Answer lying(Answer answer) {
        var truth = answer.headers().get(Pages.LAST_PAGE);
        return truth == null ? answer : answer.with(Pages.LAST_PAGE, Boolean.toString(!Boolean.parseBoolean(truth)));
    }

    private Answer error(FaultDetails details) {
        return advised(Errors.of(details.status(), details.body()), details);
    }

    private Answer tooMany(FaultDetails details) {
        return advised(Errors.of(429, details.body()), details);
    }

    private Answer advised(Answer answer, FaultDetails details) {
        return details.retryAfter()
                .map(seconds -> answer.with(
                        Errors.RETRY_AFTER,
                        details.retryAfterAsDate()
                                ? ServiceHeaders.HTTP_DATE.format(
                                        now.get().plusSeconds(seconds).atOffset(ZoneOffset.UTC))
                                : Integer.toString(seconds)))
                .orElse(answer);
    }
}
