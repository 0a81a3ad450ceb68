package io.clockport.fake.conformance;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** A refused request came again before the time that the answer had named. */
final class IgnoredRetryAfter implements Rule {

    /** Clocks and timers may differ by this much. */
    private static final Duration TOLERANCE = Duration.ofMillis(50);

    @Override
    public String name() {
        return "ignored-retry-after";
    }

    @Override
    public String instead() {
        return "wait as many seconds as Retry-After says before the same request is sent again";
    }

    @Override
    public Stream<Sighting> in(Traffic traffic) {
        return traffic.stream()
                .filter(refused -> refused.status() == 429 || refused.status() == 503)
                .flatMap(refused -> wait(refused).flatMap(wait -> tooEarly(traffic, refused, wait)).stream());
    }

    private static Optional<Sighting> tooEarly(Traffic traffic, Observation refused, Duration wait) {
        return traffic.repetitionOf(refused)
                .filter(again -> again.at().isBefore(refused.at().plus(wait).minus(TOLERANCE)))
                .map(again -> Sighting.of(
                        "came again after "
                                + Duration.between(refused.at(), again.at()).toMillis() + " ms instead of "
                                + wait.toSeconds() + " s",
                        refused,
                        again));
    }

    private static Optional<Duration> wait(Observation refused) {
        return refused.answerHeader("retry-after")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }
}
