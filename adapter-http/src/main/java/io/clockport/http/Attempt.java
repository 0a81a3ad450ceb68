package io.clockport.http;

import io.clockport.async.Eventual;
import java.time.Duration;

/** One try of a call: it waits for its turn, and what comes of it is one exchange at most, which can be ended at any time. */
final class Attempt {

    private static final Duration NOTICEABLE = Duration.ofMillis(1);

    private final Service service;
    private final Call call;
    private final Operation operation;
    private final Exchange exchange;
    private volatile long since = System.nanoTime();
    private volatile boolean tried;

    Attempt(Service service, Call call, Operation operation, String name) {
        this.service = service;
        this.call = call;
        this.operation = operation;
        this.exchange = service.transport().exchange(name);
    }

    /** What came back, whatever it says. */
    Eventual<Answer> send(Endpoint to) {
        long asked = System.nanoTime();
        return service.config()
                .pace()
                .permit(call.route().lane(), operation.left())
                .then(permit -> {
                    tellOfWait(Duration.ofNanos(System.nanoTime() - asked));
                    return transmit(permit, to);
                });
    }

    private void tellOfWait(Duration time) {
        if (time.compareTo(NOTICEABLE) >= 0) {
            service.tell(new HttpEvent.Waited(call.route().lane(), time));
        }
    }

    private Eventual<Answer> transmit(Pace.Permit permit, Endpoint to) {
        // Composed before it is called, so that a supplier that throws costs no permit.
        return Eventual.from(Eventual.of(service.config().credentials())
                .then(Credentials::current)
                .then(credential -> {
                    since = System.nanoTime();
                    tried = true;
                    return service.transport().send(exchange, call, credential, operation.left(), to);
                })
                .toCompletionStage()
                .whenComplete((answer, defect) -> exchange.giveBack(permit, answer != null && answer.isRight())));
    }

    /** Whether it got as far as the way to the service; otherwise what failed says nothing about it. */
    boolean wasTried() {
        return tried;
    }

    /** A time before the service can have heard of it, in nanoseconds from anywhere. */
    long since() {
        return since;
    }

    /** From here on nothing is sent. Says whether the service may have heard of it by then. */
    boolean seal(Throwable cause) {
        return exchange.seal(cause);
    }

    void end(Throwable cause) {
        exchange.end(cause);
    }
}
