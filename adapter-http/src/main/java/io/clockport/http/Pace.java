package io.clockport.http;

import io.clockport.async.Eventual;
import java.time.Duration;

/**
 * When the next request may be sent. One pace is meant to be shared by everything that sends to the same workspaces: by all
 * threads of a process, and by a fleet, where it lives in a store.
 */
@FunctionalInterface
public interface Pace {

    /**
     * Leave to send one request, now or later.
     *
     * @param lane what has a limit of its own: a workspace's id, or empty for requests that belong to none
     */
    Eventual<Permit> permit(String lane);

    /**
     * The same for a caller who waits so long and no longer. Where it can be foreseen that this is not enough, the answer is
     * {@link io.clockport.failure.Unavailable.RateLimited} at once.
     */
    default Eventual<Permit> permit(String lane, Duration patience) {
        return permit(lane);
    }

    /** Fifty in any second, which Clockify allows in a workspace of a paid plan. */
    static Pace usual() {
        return perSecond(50);
    }

    /** So many requests in any second, in each lane, from whoever shares this pace. */
    static Pace perSecond(int requests) {
        return within(requests, Duration.ofSeconds(1));
    }

    /** So many requests in any stretch of time of this length, up to a day: 30 in an hour for a new free workspace. */
    static Pace within(int requests, Duration time) {
        return new LocalPace(requests, time);
    }

    /** As fast as it goes. */
    static Pace unlimited() {
        return lane -> Eventual.of(() -> {});
    }

    /** Leave to send one request. */
    @FunctionalInterface
    interface Permit {

        /** The answer is there. One of these three is called, once. */
        void answered();

        /** The request was sent and no answer came: the service may see it later than anybody thinks. */
        default void lost() {
            answered();
        }

        /** Nothing was sent. */
        default void unused() {
            answered();
        }
    }
}
