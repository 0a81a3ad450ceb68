package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import java.util.Optional;
import java.util.function.Function;

/** Looks after a write whose answer was lost, again and again while that can help, and carries out what {@link Settle} says. */
final class Settling<T> {

    private final Service service;
    private final Operation operation;
    private final Call call;
    private final Sent sent;
    private final Function<Sent, Eventual<Sought<T>>> look;
    private final Failure lost;

    Settling(Operation operation, Call call, Sent sent, Function<Sent, Eventual<Sought<T>>> look, Failure lost) {
        this.service = operation.service();
        this.operation = operation;
        this.call = call;
        this.sent = sent;
        this.look = look;
        this.lost = lost;
    }

    Eventual<T> settled() {
        return look(1);
    }

    private Eventual<T> look(int number) {
        if (operation.left().isZero() || operation.stops().stream().anyMatch(Stop::isWished)) {
            return open(number - 1);
        }
        return look.apply(sent)
                .recover(nothingSeen -> Eventual.of(new Sought.Unclear<>()))
                .then(sought -> Settle.verdict(sought, sent.wasDeclined(), lost)
                        .map(verdict -> {
                            tell(
                                    verdict.isRight() ? HttpEvent.Finding.HAPPENED : HttpEvent.Finding.DID_NOT_HAPPEN,
                                    number);
                            return Eventual.<T>settled(verdict);
                        })
                        .orElseGet(() -> lookAgain(number)));
    }

    private Eventual<T> lookAgain(int number) {
        return service.waitAfter(number, Optional.empty(), operation.left())
                .map(wait -> service.after(wait).then(now -> look(number + 1)))
                .orElseGet(() -> open(number));
    }

    private Eventual<T> open(int looks) {
        tell(HttpEvent.Finding.OPEN, looks);
        return Eventual.failed(lost);
    }

    private void tell(HttpEvent.Finding finding, int looks) {
        service.tell(new HttpEvent.Settled(call.exchange(), finding, looks));
    }
}
