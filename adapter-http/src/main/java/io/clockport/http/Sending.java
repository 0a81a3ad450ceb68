package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Trace;
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

/** One call on its way to an outcome: attempt after attempt while that is safe, until the deadline or until it is stopped. */
final class Sending implements Stop.Stoppable {

    private static final int MOST_REDIRECTS = 3;

    private final Service service;
    private final Call call;
    private final Operation operation;
    private final String ownId;
    private final CompletableFuture<Either<Failure, Answer>> outcome = new CompletableFuture<>();
    private final AtomicBoolean finished = new AtomicBoolean();
    private volatile @Nullable Attempt underWay;
    private volatile boolean given;
    private volatile Sent sent = Sent.at(System.nanoTime());

    /** {@code ownId} names it in our logs. */
    Sending(Service service, Call call, Operation operation, String ownId) {
        this.service = service;
        this.call = call;
        this.operation = operation;
        this.ownId = ownId;
    }

    Eventual<Answer> begin() {
        if (operation.left().isZero()) {
            late();
            return Eventual.from(outcome);
        }
        var alarm = service.timer(operation.left(), this::late);
        operation.stops().forEach(stop -> stop.watch(this));
        var ended = outcome.whenComplete((done, defect) -> {
            alarm.run();
            operation.stops().forEach(stop -> stop.forget(this));
        });
        if (!given) {
            attempt(1, service.config().endpoint(), 0);
        }
        return Eventual.from(ended);
    }

    /** When the service can have dealt with the last attempt. */
    Sent sent() {
        return sent;
    }

    Trace trace() {
        return Trace.of(ownId);
    }

    @Override
    public void stop(String why) {
        giveUp(new IllegalStateException(why), harm -> new Unavailable.Unreachable(harm, why));
    }

    private void late() {
        operation.deadline().pass();
        giveUp(
                new TimeoutException("the deadline passed"),
                harm -> new Unavailable.TimedOut(harm, operation.deadline().limit()));
    }

    private void giveUp(Throwable cause, Function<WriteOutcome, Failure> why) {
        given = true;
        var current = underWay;
        if (current != null) {
            sent = Sent.at(current.since());
        }
        boolean heard = current != null && current.seal(cause);
        finish(Either.left(why.apply(heard ? call.ifLost() : Call.UNHARMED)));
        Optional.ofNullable(current).ifPresent(begun -> begun.end(cause));
    }

    private void attempt(int number, Endpoint to, int redirects) {
        underWay = null;
        var down = service.down();
        if (given || down.isPresent()) {
            down.ifPresent(failure -> finish(Either.left(failure)));
            return;
        }
        var next = new Attempt(service, call, operation, ownId);
        underWay = next;
        if (given) {
            next.end(new IllegalStateException("nobody waits for it any more"));
        }
        next.send(to).toCompletionStage().whenComplete((arrival, defect) -> {
            if (defect != null) {
                service.abandoned();
                outcome.completeExceptionally(defect);
            } else if (!next.wasTried()) {
                service.abandoned();
                finish(arrival);
            } else {
                arrived(next, number, to, redirects, arrival);
            }
        });
    }

    private void arrived(Attempt by, int number, Endpoint to, int redirects, Either<Failure, Answer> arrival) {
        sent = arrival.fold(
                lost -> Sent.at(by.since()), answer -> Sent.at(by.since()).answered(answer, System.nanoTime()));
        arrival.forEach(answer -> service.tell(answered(by, answer)));
        var elsewhere = arrival.toJavaOptional().flatMap(answer -> Redirect.of(answer, to));
        if (elsewhere.isPresent()) {
            service.answered();
            follow(elsewhere.get(), number, redirects);
            return;
        }
        var judged = arrival.flatMap(this::judge).mapLeft(this::named);
        service.learn(judged, given);
        var asked = arrival.toJavaOptional().flatMap(Answer::retryAfter);
        judged.swap()
                .toJavaOptional()
                .flatMap(failure -> again(number, failure, asked))
                .ifPresentOrElse(
                        wait -> service.later(wait, () -> attempt(number + 1, to, redirects)), () -> finish(judged));
    }

    private HttpEvent answered(Attempt by, Answer answer) {
        var time = Duration.ofNanos(System.nanoTime() - by.since());
        return new HttpEvent.Answered(
                call.exchange(), answer.status(), time, answer.trace().request().orElse(ownId));
    }

    private void follow(Either<Refused, Endpoint> target, int number, int redirects) {
        if (target.isLeft() || redirects == MOST_REDIRECTS) {
            finish(Either.left(target.isLeft() ? target.getLeft() : Redirect.refused("it redirects in a circle")));
        } else {
            attempt(number, target.get(), redirects + 1);
        }
    }

    /** How long to wait before it is sent again, where that is safe: when certainly nothing happened. */
    private Optional<Duration> again(int number, Failure failure, Optional<Duration> asked) {
        if (given || !Retry.isSafeAfter(failure)) {
            return Optional.empty();
        }
        var wait = service.waitAfter(number, asked, operation.left());
        wait.ifPresent(pause -> {
            underWay = null;
            service.tell(new HttpEvent.Retried(call.exchange(), number, pause, failure));
        });
        return wait;
    }

    private Either<Failure, Answer> judge(Answer answer) {
        return answer.isSuccess()
                ? Either.right(answer)
                : Either.left(Failures.of(answer.status(), Json.error(answer), answer.retryAfter(), call)
                        .traced(answer.trace()));
    }

    /** A failure that the service gave no name has ours. */
    private Failure named(Failure failure) {
        return failure.trace().request().isPresent() ? failure : failure.traced(trace());
    }

    private void finish(Either<Failure, Answer> end) {
        if (finished.compareAndSet(false, true)) {
            var named = end.mapLeft(this::named);
            operation.heard(named.fold(Failure::trace, Answer::trace));
            if (named.isLeft()) {
                service.tell(new HttpEvent.Failed(call.exchange(), named.getLeft()));
            }
            outcome.complete(named);
        }
    }
}
