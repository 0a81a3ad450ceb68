package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.clockport.id.WorkspaceId;
import io.clockport.tag.TagName;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What waits, what is sent again and what is looked after reaches a user's Micrometer in a few lines, without secrets. */
class MetricsTest {

    @RegisterExtension
    static final WireMockExtension SERVER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final MeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void waits_retries_settlements_and_open_circuits_are_counted() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
        var config = HttpConfig.of(Endpoint.at(SERVER.baseUrl()), Credentials.apiKey("secret-key"))
                .withPace(Pace.within(1, Duration.ofMillis(200)))
                .withRetry(new Retry(3, Duration.ofMillis(1), Duration.ofMillis(1)))
                .withCircuitBreaker(new CircuitBreaker(3, Duration.ofMinutes(1), Duration.ofMinutes(1)))
                .withListener(this::measure);
        try (var clockify = HttpClockify.connect(config)) {
            Await.failure(clockify.in(new WorkspaceId(Wire.W)).tags().create(TagName.of("Divorce")));
        }

        assertThat(registry.get("clockify.wait").timer().count()).isPositive();
        assertThat(registry.get("clockify.wait").timer().max(TimeUnit.MILLISECONDS))
                .isBetween(50.0, 5_000.0);
        assertThat(registry.get("clockify.retries").counter().count()).isPositive();
        assertThat(registry.get("clockify.settled")
                        .tag("finding", "open")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(registry.get("clockify.failures")
                        .tag("kind", "Faulted")
                        .counter()
                        .count())
                .isPositive();
        assertThat(registry.get("clockify.circuit.opened").counter().count()).isEqualTo(1);
        assertThat(registry.getMeters().stream().map(meter -> meter.getId().toString()))
                .noneMatch(id -> id.contains("secret-key") || id.contains("Divorce"));
    }

    private void measure(HttpEvent event) {
        if (event instanceof HttpEvent.Waited waited) {
            registry.timer("clockify.wait").record(waited.time());
        } else if (event instanceof HttpEvent.Retried) {
            registry.counter("clockify.retries").increment();
        } else if (event instanceof HttpEvent.Settled settled) {
            registry.counter("clockify.settled", "finding", settled.finding().toString())
                    .increment();
        } else if (event instanceof HttpEvent.Failed failed) {
            registry.counter(
                            "clockify.failures",
                            Tags.of("kind", failed.failure().getClass().getSimpleName()))
                    .increment();
        } else if (event instanceof HttpEvent.CircuitOpened) {
            registry.counter("clockify.circuit.opened").increment();
        }
    }
}
