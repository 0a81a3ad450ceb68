package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.vavr.control.Either;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/** The service as the ports use it: paced, with credentials, and asked again where that is safe. */
final class Service {

    /** Above this, understanding an answer takes long enough to be done beside the event loop. */
    private static final int LARGE = 1024 * 1024;

    private static final Failure CLOSED = new Unavailable.Unreachable(Call.UNHARMED, "this client is closed");

    private final Vertx vertx;
    private final HttpConfig config;
    private final Transport transport;
    private final RetryBudget budget = new RetryBudget();
    private final AtomicBoolean closed = new AtomicBoolean();

    Service(Vertx vertx, HttpConfig config) {
        this.vertx = vertx;
        this.config = config;
        this.transport = new Transport(vertx, config);
    }

    HttpConfig config() {
        return config;
    }

    Future<Void> close() {
        closed.set(true);
        return transport.close();
    }

    /** Begins an operation, whose clock runs from now. */
    Operation begin(Duration limit) {
        return new Operation(this, limit);
    }

    /** Sends, and sends again, until there is an answer, a refusal or no time. */
    Eventual<Answer> send(Call call, Operation operation) {
        try {
            return closed.get() ? Eventual.failed(CLOSED) : sending(call, operation);
        } catch (RejectedExecutionException closedMeanwhile) {
            return Eventual.failed(CLOSED);
        }
    }

    private Eventual<Answer> sending(Call call, Operation operation) {
        var outcome = new CompletableFuture<Either<Failure, Answer>>();
        var exchange = new Exchange(call, operation, outcome);
        long timer = vertx.setTimer(Math.max(1, operation.left().toMillis()), id -> outcome.complete(exchange.late()));
        attempt(exchange, 1);
        return Eventual.from(outcome.whenComplete((done, defect) -> vertx.cancelTimer(timer)));
    }

    /** Understands an answer: here when it is short, beside the event loop when it is long. */
    <T> Eventual<T> understand(Answer answer, Function<Answer, Either<Failure, T>> reading) {
        return answer.body().length < LARGE
                ? Eventual.settled(reading.apply(answer))
                : Eventual.from(vertx.executeBlocking(() -> reading.apply(answer), false)
                        .toCompletionStage());
    }

    private void attempt(Exchange exchange, int number) {
        permitted(exchange).toCompletionStage().whenComplete((outcome, defect) -> {
            if (defect != null) {
                exchange.outcome.completeExceptionally(defect);
            } else {
                arrived(exchange, number, outcome);
            }
        });
    }

    private Eventual<Answer> permitted(Exchange exchange) {
        return config.pace().permit(exchange.call.route().lane()).then(permit -> {
            var answer =
                    exchange.outcome.isDone() ? Eventual.<Answer>settled(exchange.late()) : authenticated(exchange);
            answer.toCompletionStage().whenComplete((outcome, defect) -> permit.answered());
            return answer;
        });
    }

    private Eventual<Answer> authenticated(Exchange exchange) {
        return config.credentials().current().then(credential -> {
            exchange.underWay = true;
            return transport.send(exchange.call, credential, exchange.operation.left());
        });
    }

    private void arrived(Exchange exchange, int number, Either<Failure, Answer> outcome) {
        var judged = outcome.flatMap(answer -> judge(answer, exchange.call));
        if (judged.isRight()) {
            budget.earn();
        }
        var asked = outcome.toJavaOptional().flatMap(Answer::retryAfter);
        var wait = judged.isLeft()
                ? waitBeforeNext(exchange, number, judged.getLeft(), asked)
                : Optional.<Duration>empty();
        wait.ifPresentOrElse(
                pause -> vertx.setTimer(Math.max(1, pause.toMillis()), id -> again(exchange, number + 1)),
                () -> exchange.outcome.complete(judged));
    }

    private void again(Exchange exchange, int number) {
        if (!exchange.outcome.isDone()) {
            attempt(exchange, number);
        }
    }

    private Optional<Duration> waitBeforeNext(Exchange exchange, int sent, Failure failure, Optional<Duration> asked) {
        if (!exchange.call.isRead() || !(failure instanceof Unavailable) || exchange.outcome.isDone()) {
            return Optional.empty();
        }
        return config.retry()
                .waitAfter(
                        sent,
                        asked,
                        exchange.operation.left(),
                        ThreadLocalRandom.current().nextDouble())
                .filter(wait -> budget.spend());
    }

    private static Either<Failure, Answer> judge(Answer answer, Call call) {
        return answer.isSuccess()
                ? Either.right(answer)
                : Either.left(Failures.of(
                        answer.status(), Json.error(answer), answer.retryAfter(), call, answer.requestId()));
    }

    /** One call on its way, maybe several times. */
    private static final class Exchange {

        private final Call call;
        private final Operation operation;
        private final CompletableFuture<Either<Failure, Answer>> outcome;
        private volatile boolean underWay;

        Exchange(Call call, Operation operation, CompletableFuture<Either<Failure, Answer>> outcome) {
            this.call = call;
            this.operation = operation;
            this.outcome = outcome;
        }

        Either<Failure, Answer> late() {
            return Either.left(new Unavailable.TimedOut(underWay ? call.ifLost() : Call.UNHARMED, operation.limit()));
        }
    }
}
