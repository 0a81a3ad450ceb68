package io.clockport.http;

import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.http.wire.ErrorJson;
import io.clockport.id.Id;
import io.clockport.id.TimeEntryId;
import io.clockport.id.UserId;
import java.time.Duration;
import java.util.Optional;

/**
 * What a declining answer means: a pure function of its status, its number and its sentence, and of what the request was
 * about. The service's statuses say little (400 is everything from a missing project to a taken name), so the sentence
 * decides where it is known; one that is not known is {@link Refused.Invalid} with the sentence itself.
 */
final class Failures {

    private static final int LOCKED = 1003;
    private static final int APPROVED = 4005;
    private static final int FORCE_TIMER = 4030;
    private static final int DOMAIN_RULE = 501;
    private static final int NO_SUCH_PATH = 3000;

    private Failures() {}

    static Failure of(int status, ErrorJson error, Optional<Duration> retryAfter, Call call) {
        var said = "status " + status + error.message().map(text -> ": " + text).orElse("");
        return switch (status) {
            case 400 -> Sentences.meaning(error.message().orElse("no reason was given"), call.subject());
            case 401 -> unauthenticated(error);
            case 403 -> forbidden(error, call.subject(), said);
            case 404 -> missing(error, call, said);
            case 405, 406 -> new Unintelligible(Call.UNHARMED, call.exchange(), said);
            case 408 -> new Unavailable.Faulted(call.ifLost(), said);
            case 429 -> new Unavailable.RateLimited(Call.UNHARMED, retryAfter);
            case 501 -> unsupported(error, call, said);
            default -> other(status, call, said);
        };
    }

    private static Failure unauthenticated(ErrorJson error) {
        var message = error.message().orElse("the service does not know these credentials");
        return message.contains("does not have permission")
                ? new Refused.NotAllowed(message)
                : new Refused.NotAuthenticated(message);
    }

    private static Failure forbidden(ErrorJson error, Subject subject, String said) {
        return switch (error.code().orElse(0)) {
            case LOCKED -> locked(subject, said);
            case APPROVED ->
                subject.first("time entry")
                        .<Failure>map(entry -> new Refused.Approved((TimeEntryId) entry))
                        .orElseGet(() -> new Refused.NotAllowed(error.message().orElse(said)));
            case FORCE_TIMER -> new Refused.StopwatchOnly();
            default -> new Refused.NotAllowed(error.message().orElse(said));
        };
    }

    private static Failure locked(Subject subject, String said) {
        return subject.first("time entry")
                .<Failure>map(entry -> new Refused.Locked((TimeEntryId) entry))
                .or(() -> subject.start().map(Refused.PeriodLocked::new))
                .orElseGet(() -> new Refused.NotAllowed(said));
    }

    /** Nothing that people know is 404 here but a timer that is not running; an unknown path is a wrong endpoint, or news. */
    private static Failure missing(ErrorJson error, Call call, String said) {
        var user = call.subject().first("user");
        if (error.code().orElse(0) == NO_SUCH_PATH) {
            return new Unintelligible(Call.UNHARMED, call.exchange(), said + "; is the endpoint right?");
        }
        if (error.message().filter(text -> text.startsWith("Currently running")).isPresent() && user.isPresent()) {
            return new Refused.NothingRunning((UserId) user.get());
        }
        Optional<Id> subject = error.message().isEmpty()
                ? call.subject().first("workspace")
                : call.subject().ids().stream().findFirst();
        return subject.<Failure>map(Refused.NotFound::new)
                .orElseGet(() -> new Unintelligible(Call.UNHARMED, call.exchange(), said));
    }

    /**
     * Old clients met domain rules under this status; without the domain's number it comes from somebody who lacks something,
     * and who that is, is not known.
     */
    private static Failure unsupported(ErrorJson error, Call call, String said) {
        return error.message()
                .filter(text -> error.code().orElse(0) == DOMAIN_RULE)
                .<Failure>map(text -> Sentences.meaning(text, call.subject()))
                .orElseGet(() -> new Unintelligible(call.ifLost(), call.exchange(), said));
    }

    private static Failure other(int status, Call call, String said) {
        if (status >= 500) {
            return new Unavailable.Faulted(call.ifLost(), said);
        }
        return status >= 400
                ? new Refused.Invalid("request", said)
                : new Unintelligible(call.ifLost(), call.exchange(), said);
    }
}
