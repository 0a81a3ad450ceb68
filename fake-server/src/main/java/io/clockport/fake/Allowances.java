package io.clockport.fake;

import io.clockport.fake.control.ErrorBody;
import io.clockport.fake.control.RateLimits;
import io.clockport.fake.control.RateLimits.Exceeded;
import io.clockport.fake.control.RateLimits.Switched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How fast clients may ask: the limits that were set, and those that quirks switch on. */
final class Allowances {

    private final Predicate<WireQuirk> quirks;
    private final RateLimits limits;

    Allowances(Predicate<WireQuirk> quirks, RateLimits limits) {
        this.quirks = quirks;
        this.limits = limits;
    }

    /** Counts a request of this credential about this workspace, and refuses it when it is one too many. */
    Optional<Answer> refusal(String credential, String workspace, Instant now) {
        return limits.count(switched(), credential, workspace, now).map(this::tooMany);
    }

    private List<Switched> switched() {
        var on = new ArrayList<Switched>();
        if (quirks.test(WireQuirk.LIMIT_REQUESTS_PER_SECOND)) {
            on.add(Switched.PER_SECOND);
        }
        if (quirks.test(WireQuirk.LIMIT_REQUESTS_PER_HOUR)) {
            on.add(Switched.PER_HOUR);
        }
        return on;
    }

    /** Without a body or with one of the service's, as the quirk has it, unless the limit asks for another one. */
    private Answer tooMany(Exceeded exceeded) {
        var body = exceeded.limit().body();
        var answer = body == ErrorBody.EMPTY ? Refusals.overThePace(quirks) : Errors.of(429, body);
        return exceeded.limit().retryAfter()
                ? answer.with(Errors.RETRY_AFTER, Integer.toString(exceeded.secondsLeft()))
                : answer;
    }
}
