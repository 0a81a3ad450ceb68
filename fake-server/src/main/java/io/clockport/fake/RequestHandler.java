package io.clockport.fake;

import io.clockport.fake.control.FaultPlan;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/** What happens to a request of the API, that has come in: spoilt or served, recorded, sent. */
final class RequestHandler {

    private final FaultPlan faults;
    private final Subjects subjects;
    private final FaultyService faulty;
    private final Service service;
    private final Records records;
    private final Delivery delivery;

    RequestHandler(
            FaultPlan faults,
            Subjects subjects,
            FaultyService faulty,
            Service service,
            Records records,
            Delivery delivery) {
        this.faults = faults;
        this.subjects = subjects;
        this.faulty = faulty;
        this.service = service;
        this.records = records;
        this.delivery = delivery;
    }

    void handle(HttpServerRequest request, Buffer body) {
        var received = Received.now(request, body, records.arrival());
        faults.next(() -> subjects.of(received))
                .ifPresentOrElse(fault -> faulty.answer(received, fault), () -> answer(received));
    }

    private void answer(Received received) {
        service.answer(received).whenComplete((answer, never) -> {
            records.add(received, answer);
            delivery.whole(received.request(), answer);
        });
    }
}
