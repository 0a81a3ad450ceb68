package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Limits of zero, below, and beyond reason are refused where they are named, not met later. */
class LimitsWithoutSenseTest {

    private static final Duration NEGATIVE = Duration.ofMillis(-1);
    private static final Duration MILLI = Duration.ofMillis(1);

    static Stream<Named<ThrowingCallable>> limits() {
        return Stream.of(
                Named.of("no request a second", () -> Pace.perSecond(0)),
                Named.of("minus one request a second", () -> Pace.perSecond(-1)),
                Named.of("a request in no time", () -> Pace.within(1, Duration.ZERO)),
                Named.of("a request in less than no time", () -> Pace.within(1, NEGATIVE)),
                Named.of("a request in two days", () -> Pace.within(1, Duration.ofDays(2))),
                Named.of("no attempt", () -> new Retry(0, MILLI, MILLI)),
                Named.of("no wait", () -> new Retry(2, Duration.ZERO, MILLI)),
                Named.of("waits that shrink", () -> new Retry(2, MILLI.multipliedBy(2), MILLI)),
                Named.of("down after no failure", () -> new CircuitBreaker(0, MILLI, MILLI)),
                Named.of("down for no time", () -> new CircuitBreaker(1, Duration.ZERO, MILLI)),
                Named.of("no time for a call", () -> Timeouts.USUAL.callWithin(Duration.ZERO)),
                Named.of("less than no time to connect", () -> Timeouts.USUAL.connectWithin(NEGATIVE)),
                Named.of("two days between bytes", () -> Timeouts.USUAL.idleFor(Duration.ofDays(2))),
                Named.of("no connection", () -> config().withConnections(0)),
                Named.of("no entry on a page", () -> config().withPageSize(0)),
                Named.of("an answer without a byte", () -> config().withMaxAnswerBytes(0)));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void a_limit_without_sense_is_refused(ThrowingCallable limit) {
        assertThatThrownBy(limit).isInstanceOf(IllegalArgumentException.class);
    }

    private static HttpConfig config() {
        return HttpConfig.of(Endpoint.global(), Credentials.apiKey("secret-key"));
    }
}
