package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.id.WorkspaceId;
import io.clockport.tag.TagName;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.micrometer.MicrometerMetricsFactory;
import io.vertx.micrometer.MicrometerMetricsOptions;
import io.vertx.tracing.opentelemetry.OpenTelemetryTracingFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whoever brings metrics or tracing to Vert.x sees the adapter's requests there; the adapter itself knows neither. */
class ObservabilityTest {

    @Test
    void a_users_micrometer_counts_the_requests() {
        var registry = new SimpleMeterRegistry();
        var vertx = Vertx.builder()
                .with(new VertxOptions().setMetricsOptions(new MicrometerMetricsOptions().setEnabled(true)))
                .withMetrics(new MicrometerMetricsFactory(registry))
                .build();

        writeATag(vertx);

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(registry.getMeters()).anySatisfy(meter -> {
                    assertThat(meter.getId().getName()).isEqualTo("vertx.http.client.responses");
                    assertThat(meter.getId().getTag("code")).isEqualTo("201");
                    assertThat(meter.measure().iterator().next().getValue()).isEqualTo(1);
                }));
        assertThat(registry.getMeters().toString()).doesNotContain("secret-key");
        vertx.close();
    }

    @Test
    void a_users_open_telemetry_sees_a_span_without_secrets() {
        var spans = new Spans();
        var telemetry = OpenTelemetrySdk.builder()
                .setTracerProvider(
                        SdkTracerProvider.builder().addSpanProcessor(spans).build())
                .build();
        var vertx = Vertx.builder()
                .withTracer(new OpenTelemetryTracingFactory(telemetry))
                .build();

        writeATag(vertx);

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(spans.ended).anySatisfy(span -> {
                    assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
                    assertThat(span.getName()).isEqualTo("POST");
                }));
        assertThat(spans.ended.toString()).doesNotContain("secret-key");
        vertx.close();
        telemetry.close();
    }

    private static void writeATag(Vertx vertx) {
        try (var servers = new Servers()) {
            var endpoint = servers.listening(
                    request -> request.response().setStatusCode(201).end(Wire.tag("t1", "A", false)));
            var config = HttpConfig.of(endpoint, Credentials.apiKey("secret-key"))
                    .tunedBy(options -> options.setTracingPolicy(TracingPolicy.ALWAYS));
            try (var clockify = HttpClockify.connect(vertx, config)) {
                Await.value(clockify.in(new WorkspaceId(Wire.W)).tags().create(TagName.of("A")));
            }
        }
    }

    /** Keeps what ended. */
    private static final class Spans implements SpanProcessor {

        private final List<SpanData> ended = new CopyOnWriteArrayList<>();

        @Override
        public void onStart(Context parent, ReadWriteSpan span) {}

        @Override
        public boolean isStartRequired() {
            return false;
        }

        @Override
        public void onEnd(ReadableSpan span) {
            ended.add(span.toSpanData());
        }

        @Override
        public boolean isEndRequired() {
            return true;
        }
    }
}
