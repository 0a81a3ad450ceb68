package io.clockport.http;

import java.time.Duration;
import java.util.Optional;

/**
 * Between which moments the service can have dealt with a request, in nanoseconds from anywhere.
 *
 * @param since before this it cannot have heard of it
 * @param declined when the one who does the work said that it did not, so that nothing will come of it any more
 */
record Sent(long since, Optional<Long> declined) {

    static Sent at(long since) {
        return new Sent(since, Optional.empty());
    }

    Sent answered(Answer answer, long now) {
        return answer.isSuccess() || !answer.isFinal() ? this : new Sent(since, Optional.of(now));
    }

    boolean wasDeclined() {
        return declined.isPresent();
    }

    Duration sinceThen(long now) {
        return Duration.ofNanos(now - since);
    }

    Optional<Duration> sinceDeclined(long now) {
        return declined.map(then -> Duration.ofNanos(now - then));
    }
}
