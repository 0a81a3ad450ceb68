package io.clockport.fake;

import io.clockport.Clockify;
import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the service says to a request: it must be for the API, take JSON, come from somebody, and be one that is still
 * allowed, each asked in the order in which the real one asks; then its operation answers.
 */
final class Service {

    private static final Logger LOG = LoggerFactory.getLogger(Service.class);

    private final Function<String, Optional<Clockify>> accountOf;
    private final boolean simulated;
    private final Optional<Administration> administration;
    private final Predicate<WireQuirk> quirks;
    private final Allowances allowances;
    private final Turns turns;
    private final Supplier<Instant> now;
    private final Routes routes = new Routes();

    Service(
            Function<String, Optional<Clockify>> accountOf,
            boolean simulated,
            Optional<Administration> administration,
            Predicate<WireQuirk> quirks,
            Allowances allowances,
            Turns turns,
            Supplier<Instant> now) {
        this.accountOf = accountOf;
        this.simulated = simulated;
        this.administration = administration;
        this.quirks = quirks;
        this.allowances = allowances;
        this.turns = turns;
        this.now = now;
    }

    /** Always comes to an answer: a defect is one too, as a request without an answer would hold its client. */
    CompletionStage<Answer> answer(Received received) {
        return outcome(received).toCompletionStage().handle((outcome, defect) -> settled(received, outcome, defect));
    }

    private Eventual<Answer> outcome(Received received) {
        try {
            return target(received)
                    .flatMap(target -> unlessABrowserAsksFirst(received, target))
                    .flatMap(target -> acceptable(received, target))
                    .flatMap(target -> caller(received, target))
                    .flatMap(caller -> withinTheLimits(received, caller))
                    .fold(Eventual::of, caller -> operated(received, caller));
        } catch (BadRequest bad) {
            return Eventual.of(bad.answer());
        } catch (RuntimeException defect) {
            return Eventual.from(CompletableFuture.failedStage(defect));
        }
    }

    private record Caller(Target target, Clockify account) {}

    private static Either<Answer, Target> target(Received received) {
        return Target.of(received.request().uri())
                .<Either<Answer, Target>>map(Either::right)
                .orElseGet(() -> Either.left(Answer.error(
                        404,
                        3000,
                        "No static resource "
                                + Target.resourceIn(received.request().uri()) + ".")));
    }

    private Either<Answer, Target> unlessABrowserAsksFirst(Received received, Target target) {
        return simulated && Origins.asksFirst(received.request())
                ? Either.left(Origins.permission(received.request()))
                : Either.right(target);
    }

    private static Either<Answer, Target> acceptable(Received received, Target target) {
        return Accept.takesJson(received.request().getHeader("Accept"))
                ? Either.right(target)
                : Either.left(Answer.empty(406));
    }

    private Either<Answer, Caller> caller(Received received, Target target) {
        return Credentials.check(received.request(), target, accountOf).map(account -> new Caller(target, account));
    }

    private Either<Answer, Caller> withinTheLimits(Received received, Caller caller) {
        return allowances
                .refusal(Credentials.shown(received.request()), received.workspace(), now.get())
                .<Either<Answer, Caller>>map(Either::left)
                .orElseGet(() -> Either.right(caller));
    }

    private Eventual<Answer> operated(Received received, Caller caller) {
        var route = routes.find(received.method(), caller.target().path());
        var exchange = new Exchange(
                caller.account(), administration, quirks, route.path(), received.query(), received.body(), now.get());
        if (quirks.test(WireQuirk.MALFORMED_WORKSPACE_IS_400) && exchange.isMalformedWorkspace()) {
            throw BadRequest.rule("Workspace doesn't exist");
        }
        return turns.take(received.method(), () -> route.handler().handle(exchange))
                .map(this::asQuirksHaveIt);
    }

    private Answer asQuirksHaveIt(Answer answer) {
        var timed = quirks.test(WireQuirk.DURATIONS_IN_WHOLE_MINUTES) ? WholeMinutes.in(answer) : answer;
        return quirks.test(WireQuirk.SEND_LAST_PAGE) ? timed : timed.without(Pages.LAST_PAGE);
    }

    private Answer settled(Received received, @Nullable Either<Failure, Answer> outcome, @Nullable Throwable defect) {
        if (outcome != null) {
            return outcome.getOrElseGet(failure -> Refusals.of(failure, received.workspace(), quirks));
        }
        if (defect instanceof CompletionException wrapper && wrapper.getCause() instanceof BadRequest bad) {
            return bad.answer();
        }
        LOG.error("a defect while answering {} {}", received.method(), received.path(), defect);
        return Answer.error(500, 500, "The fake has a defect; see its log.");
    }
}
