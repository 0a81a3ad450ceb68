package io.clockport.fake.control;

import java.time.Duration;

/**
 * How many requests are borne in a stretch of time, and how one too many is answered.
 *
 * @param requests how many in each stretch
 * @param retryAfter whether one too many is told when the stretch is over
 */
public record RateLimit(int requests, Stretch per, Whose of, ErrorBody body, boolean retryAfter) {

    /** What the service's own pages say of paid plans. */
    public static final int USUAL_PER_SECOND = 50;

    /** What the service's own pages say of new free workspaces. */
    public static final int USUAL_PER_HOUR = 30;

    /** For how long requests are counted together. */
    public enum Stretch {
        SECOND(Duration.ofSeconds(1)),
        MINUTE(Duration.ofMinutes(1)),
        HOUR(Duration.ofHours(1));

        private final Duration length;

        Stretch(Duration length) {
            this.length = length;
        }

        Duration length() {
            return length;
        }
    }

    /** Whose requests are counted together. */
    public enum Whose {
        /** Those with the same credential. */
        CREDENTIAL,
        /** Those about the same workspace. */
        WORKSPACE,
        /** All that there are. */
        EVERYBODY
    }

    static RateLimit perSecond(int requests) {
        return new RateLimit(requests, Stretch.SECOND, Whose.CREDENTIAL, ErrorBody.EMPTY, false);
    }

    static RateLimit perHour(int requests) {
        return new RateLimit(requests, Stretch.HOUR, Whose.WORKSPACE, ErrorBody.EMPTY, false);
    }
}
