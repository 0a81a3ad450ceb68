package io.clockport.fake;

import java.time.Instant;
import java.util.function.Predicate;

/** The limits of the rate of requests, where quirks set them. */
final class Allowances {

    private final Predicate<WireQuirk> quirks;
    private final Allowance perSecond = Allowance.perSecond();
    private final Allowance perHour = Allowance.perHour();

    Allowances(Predicate<WireQuirk> quirks) {
        this.quirks = quirks;
    }

    /** Counts a request of this credential about this workspace. False when it is one too many. */
    boolean grant(String credential, String workspace, Instant now) {
        boolean slow = !quirks.test(WireQuirk.LIMIT_REQUESTS_PER_SECOND) || perSecond.grants(credential, now);
        boolean few = !quirks.test(WireQuirk.LIMIT_REQUESTS_PER_HOUR) || perHour.grants(workspace, now);
        return slow && few;
    }
}
