package io.clockport.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.clockport.Clockify;
import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.fake.conformance.Outcome;
import io.vavr.control.Either;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a request from its bytes to its answer. */
final class RequestHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RequestHandler.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Vertx vertx;
    private final Limits limits;
    private final Deadlines deadlines;
    private final Function<String, Optional<Clockify>> accountOf;
    private final Optional<Administration> administration;
    private final Predicate<WireQuirk> quirks;
    private final Allowances allowances;
    private final Supplier<Instant> now;
    private final Optional<ControlPlane> control;
    private final FaultPlan faults;
    private final Journal journal;
    private final Optional<Observer> observer;
    private final Routes routes = new Routes();
    private final ServiceHeaders headers;

    RequestHandler(
            Vertx vertx,
            Limits limits,
            Deadlines deadlines,
            Function<String, Optional<Clockify>> accountOf,
            Optional<Administration> administration,
            Predicate<WireQuirk> quirks,
            Supplier<Instant> now,
            Optional<ControlPlane> control,
            FaultPlan faults,
            Journal journal,
            Optional<Observer> observer) {
        this.vertx = vertx;
        this.limits = limits;
        this.deadlines = deadlines;
        this.accountOf = accountOf;
        this.administration = administration;
        this.quirks = quirks;
        this.allowances = new Allowances(quirks);
        this.now = now;
        this.control = control;
        this.headers = new ServiceHeaders(control.isPresent());
        this.faults = faults;
        this.journal = journal;
        this.observer = observer;
    }

    void handle(HttpServerRequest request) {
        var body = Buffer.buffer();
        var connection = request.connection();
        deadlines.set(connection, limits.request());
        request.response().endHandler(sent -> deadlines.set(connection, limits.idle()));
        request.handler(part -> {
            if (body.length() + part.length() > limits.bodyBytes()) {
                request.handler(null).endHandler(null).resume();
                send(request, Answer.error(413, 3002, "The body is larger than " + limits.bodyBytes() + " bytes"));
            } else {
                body.appendBuffer(part);
            }
        });
        request.endHandler(end -> {
            deadlines.clear(connection);
            answer(request, body.getBytes());
        });
        request.exceptionHandler(broken -> LOG.debug("a request broke off: {}", broken.toString()));
    }

    private void answer(HttpServerRequest request, byte[] body) {
        var path = Target.pathOf(request.uri());
        if (path.startsWith(ControlPlane.PREFIX)) {
            send(
                    request,
                    guarded(() -> control.map(
                                    plane -> plane.answer(request.method().name(), path, body))
                            .orElseGet(() ->
                                    Answer.error(404, 404, "This server is no simulation; it has no control plane."))));
            return;
        }
        var fault = faults.next(request.method().name(), path);
        if (fault.isPresent()) {
            answerWith(fault.get(), request, body);
        } else {
            var arrived = arrival();
            respond(request, body, answer -> {
                observe(request, body, arrived, answer, Outcome.ANSWERED);
                send(request, answer);
            });
        }
    }

    private Instant arrival() {
        return observer.map(Observer::now).orElse(Instant.EPOCH);
    }

    private void observe(HttpServerRequest request, byte[] body, Instant arrived, Answer answer, Outcome outcome) {
        observer.ifPresent(watching -> watching.add(request, body, arrived, answer, outcome));
    }

    private void answerWith(Fault fault, HttpServerRequest request, byte[] body) {
        var arrived = arrival();
        switch (fault.effect()) {
            case FAIL, RATE_LIMIT -> {
                journal.add(request, body, fault.answer());
                observe(request, body, arrived, fault.answer(), fault.outcome());
                send(request, fault.answer());
            }
            case COMMIT_THEN_FAIL ->
                respond(request, body, answer -> {
                    observe(request, body, arrived, fault.answer(), Outcome.UNKNOWN);
                    send(request, fault.answer());
                });
            case DELAY ->
                respond(request, body, answer -> {
                    observe(request, body, arrived, answer, Outcome.ANSWERED);
                    vertx.setTimer(Math.max(1, fault.delayMillis()), timer -> send(request, answer));
                });
            case CUT_BODY ->
                respond(request, body, answer -> {
                    observe(request, body, arrived, Answer.empty(answer.status()), Outcome.UNKNOWN);
                    cut(request, answer);
                });
            case RESET -> {
                observe(request, body, arrived, Answer.empty(0), Outcome.UNKNOWN);
                request.connection().close();
            }
        }
    }

    private void respond(HttpServerRequest request, byte[] body, java.util.function.Consumer<Answer> sink) {
        answerOf(request, body).toCompletionStage().whenComplete((outcome, defect) -> {
            var answer = settled(request, outcome, defect);
            journal.add(request, body, answer);
            sink.accept(answer);
        });
    }

    private Answer settled(
            HttpServerRequest request, @Nullable Either<Failure, Answer> outcome, @Nullable Throwable defect) {
        if (outcome != null) {
            return outcome.getOrElseGet(failure -> Refusals.of(failure, workspaceIn(request), quirks));
        }
        if (defect instanceof CompletionException wrapper && wrapper.getCause() instanceof BadRequest bad) {
            return bad.answer();
        }
        LOG.error("a defect while answering {} {}", request.method(), Target.pathOf(request.uri()), defect);
        return Answer.error(500, 500, "The fake has a defect; see its log.");
    }

    private Eventual<Answer> answerOf(HttpServerRequest request, byte[] body) {
        try {
            return routed(request, body);
        } catch (BadRequest bad) {
            return Eventual.of(bad.answer());
        } catch (RuntimeException defect) {
            // A request without an answer would hold its client until the idle timeout.
            return Eventual.from(CompletableFuture.failedStage(defect));
        }
    }

    private static Query query(HttpServerRequest request) {
        try {
            return new Query(request.params());
        } catch (IllegalArgumentException undecodable) {
            throw BadRequest.with(Answer.error(400, 3000, "The query cannot be decoded"));
        }
    }

    private Eventual<Answer> routed(HttpServerRequest request, byte[] body) {
        var target = Target.of(request.uri());
        if (target.isEmpty()) {
            return Eventual.of(Answer.error(404, 3000, "No static resource " + Target.resourceIn(request.uri()) + "."));
        }
        if (control.isPresent() && Origins.asksFirst(request)) {
            return Eventual.of(Origins.permission(request));
        }
        if (!Accept.takesJson(request.getHeader("Accept"))) {
            return Eventual.of(Answer.empty(406));
        }
        return Credentials.check(request, target.get(), accountOf).fold(Eventual::of, account -> {
            if (!allowances.grant(Credentials.shown(request), workspaceIn(request), now.get())) {
                return Eventual.of(Refusals.overThePace(quirks));
            }
            var route = routes.find(request.method().name(), target.get().path());
            var exchange = new Exchange(
                    account, administration, quirks, route.path(), query(request), Buffer.buffer(body), now.get());
            if (quirks.test(WireQuirk.MALFORMED_WORKSPACE_IS_400) && exchange.isMalformedWorkspace()) {
                throw BadRequest.rule("Workspace doesn't exist");
            }
            return route.handler().handle(exchange).map(this::asQuirksHaveIt);
        });
    }

    private Answer asQuirksHaveIt(Answer answer) {
        var timed = quirks.test(WireQuirk.DURATIONS_IN_WHOLE_MINUTES) ? WholeMinutes.in(answer) : answer;
        return quirks.test(WireQuirk.SEND_LAST_PAGE) ? timed : timed.without(Pages.LAST_PAGE);
    }

    private static Answer guarded(Supplier<Answer> work) {
        try {
            return work.get();
        } catch (BadRequest bad) {
            return bad.answer();
        }
    }

    private static String workspaceIn(HttpServerRequest request) {
        var segments = Operation.segments(Target.pathOf(request.uri()));
        int at = segments.indexOf("workspaces");
        return at >= 0 && at + 1 < segments.size() ? segments.get(at + 1) : "";
    }

    private void send(HttpServerRequest request, Answer answer) {
        var response = prepared(request, answer);
        if (response.ended() || response.closed()) {
            return;
        }
        var body = answer.body();
        if (body == null) {
            response.end();
        } else {
            ServiceHeaders.end(request, Buffer.buffer(bytes(answer)));
        }
    }

    /** Promises the whole answer, sends half of it, and hangs up. */
    private void cut(HttpServerRequest request, Answer answer) {
        var bytes = bytes(answer);
        prepared(request, answer)
                .putHeader("Content-Type", "application/json")
                .putHeader("Content-Length", Integer.toString(Math.max(1, bytes.length)))
                .write(Buffer.buffer(bytes).slice(0, bytes.length / 2))
                .onComplete(written -> request.connection().close());
    }

    private HttpServerResponse prepared(HttpServerRequest request, Answer answer) {
        var response = request.response();
        if (response.ended() || response.closed() || response.headWritten()) {
            return response;
        }
        response.setStatusCode(answer.status());
        headers.addTo(request, now.get());
        answer.headers().forEach(response::putHeader);
        return response;
    }

    private static byte[] bytes(Answer answer) {
        try {
            return answer.body() == null ? new byte[0] : JSON.writeValueAsBytes(answer.body());
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
