package io.clockport.http;

import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.vavr.control.Either;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service as the ports use it, and what all calls to it share: connections, pace, budget, circuit, listeners. */
final class Service {

    /** Above this, understanding an answer takes long enough to be done beside the event loop. */
    private static final int LARGE = 1024 * 1024;

    private static final Logger LOG = LoggerFactory.getLogger(HttpClockify.class);

    private final Vertx vertx;
    private final HttpConfig config;
    private final Transport transport;
    private final Claims claims = new Claims();
    private final RetryBudget budget = new RetryBudget();
    private final AtomicReference<Circuit> circuit;
    private final AtomicLong calls = new AtomicLong();
    private final Stop closing = new Stop("the closing of this client");

    Service(Vertx vertx, HttpConfig config) {
        this.vertx = vertx;
        this.config = config;
        this.transport = new Transport(vertx, config);
        this.circuit = new AtomicReference<>(Circuit.closed(config.circuitBreaker()));
    }

    HttpConfig config() {
        return config;
    }

    Transport transport() {
        return transport;
    }

    Claims claims() {
        return claims;
    }

    /** What ends everything. */
    Stop closing() {
        return closing;
    }

    /** Answers everything that is under way, and gives the connections back. */
    Future<Void> close() {
        closing.now();
        return transport.close();
    }

    /** Begins an operation, whose clock runs from now. */
    Operation begin(Duration limit, List<Stop> stops) {
        return new Operation(this, limit, stops);
    }

    Sending sending(Call call, Operation operation) {
        return new Sending(this, call, operation, "clockport-" + calls.incrementAndGet());
    }

    /** Understands an answer: here when it is short, beside the event loop when it is long. */
    <T> Eventual<T> understand(Answer answer, Function<Answer, Either<Failure, T>> reading) {
        Eventual<T> understood = answer.body().length < LARGE
                ? Eventual.settled(reading.apply(answer))
                : Eventual.from(vertx.executeBlocking(() -> reading.apply(answer), false)
                        .toCompletionStage());
        return understood.recover(odd -> Eventual.failed(odd.traced(answer.trace())));
    }

    /** Once this is closed, nothing comes later any more. */
    void later(Duration wait, Runnable step) {
        if (!closing.isWished()) {
            timer(wait, step);
        }
    }

    /** Says how to call it off. */
    Runnable timer(Duration wait, Runnable step) {
        try {
            long id = vertx.setTimer(Math.max(1, wait.toMillis()), over -> step.run());
            return () -> vertx.cancelTimer(id);
        } catch (RejectedExecutionException vertxIsClosed) {
            closing.now();
            return () -> {};
        }
    }

    /** Completes after a while, or when this is closed. */
    Eventual<Boolean> after(Duration wait) {
        var over = new CompletableFuture<Either<Failure, Boolean>>();
        Stop.Stoppable pause = why -> over.complete(Either.right(true));
        closing.watch(pause);
        later(wait, () -> pause.stop("it is over"));
        return Eventual.from(over.whenComplete((done, defect) -> closing.forget(pause)));
    }

    /** Whether and when something may be tried again. */
    Optional<Duration> waitAfter(int sent, Optional<Duration> asked, Duration left) {
        return config.retry()
                .waitAfter(sent, asked, left, ThreadLocalRandom.current().nextDouble())
                .filter(wait -> budget.spend());
    }

    /** Why nothing is sent at present, if the host counts as down. */
    Optional<Failure> down() {
        long now = System.nanoTime();
        var before = circuit.getAndUpdate(state -> state.admit(now).getOrElse(state));
        return before.admit(now)
                .swap()
                .toJavaOptional()
                .map(wait -> new Unavailable.Unreachable(
                        Call.UNHARMED,
                        config.endpoint().host() + " failed " + before.failed()
                                + " times in a row; it is asked again in " + wait.toMillis() + " ms"));
    }

    /** Takes note of how a request ended. */
    void learn(Either<Failure, Answer> judged, boolean givenUp) {
        if (judged.isRight()) {
            budget.earn();
        }
        boolean bad = judged.fold(Service::isDown, answer -> false);
        if (!bad) {
            answered();
        } else if (givenUp) {
            abandoned();
        } else {
            failed();
        }
    }

    void answered() {
        circuit.updateAndGet(Circuit::answered);
    }

    void abandoned() {
        circuit.updateAndGet(Circuit::abandoned);
    }

    void tell(HttpEvent event) {
        LOG.debug("{}", event);
        try {
            config.listener().accept(event);
        } catch (RuntimeException broken) {
            LOG.warn("a listener failed", broken);
        }
    }

    private void failed() {
        long now = System.nanoTime();
        var before = circuit.getAndUpdate(state -> state.failed(now));
        var after = before.failed(now);
        if (after.opened() > before.opened()) {
            tell(new HttpEvent.CircuitOpened(config.endpoint().host(), after.pause()));
        }
    }

    private static boolean isDown(Failure failure) {
        return failure.fold(
                refused -> false,
                unavailable -> !(unavailable instanceof Unavailable.RateLimited),
                unintelligible -> false);
    }
}
