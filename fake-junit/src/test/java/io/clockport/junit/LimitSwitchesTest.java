package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.inmemory.InMemoryClockify;
import io.clockport.inmemory.Quirk;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;

/** What is disputed about limits of the rate, with its switch on and off. */
class LimitSwitchesTest {

    private static final String TAGS = WireTest.WORKSPACE + "/tags";

    @Fidelity(
            row = "limit.per-second",
            claim = "fifty requests in a second are borne and the next is answered 429 with no body; measured limits "
                    + "differ, and the fake has none unless it is switched on",
            sources = {"document 2026-05", "probe reports 2026-05"},
            confidence = Confidence.MEDIUM,
            quirk = "limit-requests-per-second")
    @ParameterizedTest
    @OnAndOff(Quirk.LIMIT_REQUESTS_PER_SECOND)
    void fifty_requests_are_borne_in_a_second(Switched limit) {
        limit.decides(served -> bearsAtMost(50, Duration.ofSeconds(1), served));
    }

    @Fidelity(
            row = "limit.per-hour",
            claim =
                    "new free workspaces bear thirty requests in an hour; the fake has no limit unless it is switched on",
            sources = "help 2026-05",
            confidence = Confidence.MEDIUM,
            quirk = "limit-requests-per-hour")
    @ParameterizedTest
    @OnAndOff(Quirk.LIMIT_REQUESTS_PER_HOUR)
    void thirty_requests_are_borne_in_an_hour(Switched limit) {
        limit.decides(served -> bearsAtMost(30, Duration.ofHours(1), served));
    }

    @Fidelity(
            row = "limit.body",
            claim =
                    "a request over the limit is answered 429 without a body, by the CDN; what the service itself answers "
                            + "is not established, its own client reads a message in JSON",
            sources = {"probe reports 2026-05", "extension 2026", "document 2026-05"},
            confidence = Confidence.MEDIUM,
            quirk = "answer-limit-with-json")
    @ParameterizedTest
    @OnAndOff(Quirk.ANSWER_LIMIT_WITH_JSON)
    void a_request_too_many_is_answered_in_json(Switched inJson) {
        inJson.decides(served -> {
            var limited = served.inMemory().quirks().with(Quirk.LIMIT_REQUESTS_PER_SECOND, true);
            try (var strict =
                    ServedFake.over(InMemoryClockify.builder().quirks(limited).build())) {
                for (int i = 0; i < 50; i++) {
                    strict.get("/user");
                }
                return !strict.get("/user").body().isMissingNode();
            }
        });
    }

    /** The clock of this fake stands still, so that nothing is forgiven before it is moved. */
    private static boolean bearsAtMost(int most, Duration span, ServedFake served) {
        for (int i = 0; i < most; i++) {
            assertThat(served.get(TAGS).status()).isEqualTo(200);
        }
        var next = served.get(TAGS);
        assertThat(next.status()).isIn(200, 429);
        served.inMemory().backstage().clock().advance(span);
        assertThat(served.get(TAGS).status()).isEqualTo(200);
        return next.status() == 429 && next.body().isMissingNode();
    }
}
