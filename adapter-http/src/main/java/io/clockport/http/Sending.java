package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One call on its way to an outcome: it waits for its turn, is sent, maybe again, and ends at the deadline or when told to. */
final class Sending {

    private static final int MOST_REDIRECTS = 3;
    private static final Duration NOTICEABLE = Duration.ofMillis(1);

    private final Service service;
    private final Call call;
    private final Operation operation;
    private final String ownId;
    private final CompletableFuture<Either<Failure, Answer>> outcome = new CompletableFuture<>();
    private final AtomicBoolean finished = new AtomicBoolean();
    private volatile @Nullable Exchange exchange;
    private volatile boolean given;
    private volatile boolean declined;
    private volatile long since = System.nanoTime();

    Sending(Service service, Call call, Operation operation, String ownId) {
        this.service = service;
        this.call = call;
        this.operation = operation;
        this.ownId = ownId;
    }

    Eventual<Answer> begin() {
        long timer = service.vertx().setTimer(Math.max(1, operation.left().toMillis()), id -> late());
        operation.stops().forEach(stop -> stop.watch(this));
        var ended = outcome.whenComplete((done, defect) -> {
            service.vertx().cancelTimer(timer);
            operation.stops().forEach(stop -> stop.forget(this));
        });
        attempt(1, service.config().endpoint(), 0);
        return Eventual.from(ended);
    }

    /** A time before the service can have heard of the last attempt, in nanoseconds from anywhere. */
    long since() {
        return since;
    }

    /** Whether the one who does the work said itself that it did not: nothing will come of the request any more. */
    boolean wasDeclined() {
        return declined;
    }

    void stop() {
        giveUp(
                new IllegalStateException("stopped"),
                harm -> new Unavailable.Unreachable(harm, "stopped by the caller (request " + ownId + ")"));
    }

    private void late() {
        giveUp(new TimeoutException("the deadline passed"), harm -> new Unavailable.TimedOut(harm, operation.limit()));
    }

    private void giveUp(Throwable cause, Function<WriteOutcome, Failure> why) {
        given = true;
        var current = exchange;
        boolean sent = current != null && current.seal(cause);
        finish(Either.left(why.apply(sent ? call.ifLost() : Call.UNHARMED)), ownId);
        Optional.ofNullable(current).ifPresent(begun -> begun.end(cause));
    }

    private void attempt(int number, Endpoint to, int redirects) {
        exchange = null;
        declined = false;
        var down = service.down();
        if (given || down.isPresent()) {
            down.ifPresent(failure -> finish(Either.left(failure), ownId));
            return;
        }
        long asked = System.nanoTime();
        service.config()
                .pace()
                .permit(call.route().lane(), operation.left())
                .toCompletionStage()
                .whenComplete((permit, defect) -> {
                    if (defect != null) {
                        service.abandoned();
                        outcome.completeExceptionally(defect);
                    } else if (permit.isLeft()) {
                        service.abandoned();
                        finish(Either.left(permit.getLeft()), ownId);
                    } else {
                        waited(Duration.ofNanos(System.nanoTime() - asked));
                        transmit(permit.get(), number, to, redirects);
                    }
                });
    }

    private void waited(Duration time) {
        if (time.compareTo(NOTICEABLE) >= 0) {
            service.tell(new HttpEvent.Waited(call.route().lane(), time));
        }
    }

    private void transmit(Pace.Permit permit, int number, Endpoint to, int redirects) {
        var next = service.transport().exchange();
        exchange = next;
        if (given) {
            next.end(new IllegalStateException("nobody waits for it any more"));
        }
        service.config()
                .credentials()
                .current()
                .then(credential -> {
                    since = System.nanoTime();
                    return service.transport().send(next, call, credential, operation.left(), to);
                })
                .toCompletionStage()
                .whenComplete((answer, defect) -> {
                    next.giveBack(permit, answer != null && answer.isRight());
                    if (defect != null) {
                        service.abandoned();
                        outcome.completeExceptionally(defect);
                    } else {
                        arrived(number, to, redirects, answer);
                    }
                });
    }

    private void arrived(int number, Endpoint to, int redirects, Either<Failure, Answer> arrival) {
        var elsewhere = arrival.toJavaOptional().flatMap(answer -> Redirect.of(answer, to));
        if (elsewhere.isPresent()) {
            service.answered();
            follow(elsewhere.get(), number, redirects);
            return;
        }
        var judged = arrival.flatMap(this::judge);
        service.learn(judged, given);
        var id = arrival.toJavaOptional().flatMap(Answer::requestId).orElse(ownId);
        var asked = arrival.toJavaOptional().flatMap(Answer::retryAfter);
        judged.swap()
                .toJavaOptional()
                .flatMap(failure -> again(number, failure, asked))
                .ifPresentOrElse(
                        wait -> service.later(wait, () -> attempt(number + 1, to, redirects)),
                        () -> finish(judged, id));
    }

    private void follow(Either<Refused, Endpoint> target, int number, int redirects) {
        if (target.isLeft() || redirects == MOST_REDIRECTS) {
            var refused = target.isLeft() ? target.getLeft() : Redirect.refused("it redirects in a circle");
            finish(Either.left(refused), ownId);
        } else {
            attempt(number, target.get(), redirects + 1);
        }
    }

    /** How long to wait before it is sent again, where that is safe: when certainly nothing happened. */
    private Optional<Duration> again(int number, Failure failure, Optional<Duration> asked) {
        var safe = failure.fold(
                refused -> false,
                unavailable -> unavailable.outcome().fold(() -> true, mayHaveHappened -> false),
                unintelligible -> false);
        if (!safe || given) {
            return Optional.empty();
        }
        var wait = service.waitAfter(number, asked, operation.left());
        wait.ifPresent(pause -> {
            exchange = null;
            service.tell(new HttpEvent.Retried(call.exchange(), number, pause, failure));
        });
        return wait;
    }

    private Either<Failure, Answer> judge(Answer answer) {
        if (answer.isSuccess()) {
            return Either.right(answer);
        }
        declined = answer.isFinal();
        return Either.left(
                Failures.of(answer.status(), Json.error(answer), answer.retryAfter(), call, answer.requestId()));
    }

    private void finish(Either<Failure, Answer> end, String requestId) {
        if (finished.compareAndSet(false, true)) {
            if (end.isLeft()) {
                service.tell(new HttpEvent.Failed(call.exchange(), requestId, end.getLeft()));
            }
            outcome.complete(end);
        }
    }
}
