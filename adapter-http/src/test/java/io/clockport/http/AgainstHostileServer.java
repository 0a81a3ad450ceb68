package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.clockport.WorkspaceScope;
import io.clockport.failure.Failure;
import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.TagId;
import io.clockport.id.WorkspaceId;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client and a server that answers as no well-behaved one does. */
abstract class AgainstHostileServer {

    static final int LIMIT = 256 * 1024;
    static final String SECRET = "secret-key";
    static final TagId TAG = new TagId("t1");

    @RegisterExtension
    static final WireMockExtension SERVER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    HttpClockify clockify;
    WorkspaceScope workspace;

    @BeforeEach
    void connect() {
        connect(Endpoint.at(SERVER.baseUrl() + "/api/v1"));
    }

    @AfterEach
    void close() {
        clockify.close();
    }

    void connect(Endpoint endpoint) {
        if (clockify != null) {
            clockify.close();
        }
        clockify = HttpClockify.connect(HttpConfig.of(endpoint, Credentials.apiKey(SECRET))
                .withRetry(Retry.NEVER)
                .withMaxAnswerBytes(LIMIT)
                .withTimeouts(Timeouts.USUAL.idleFor(Duration.ofSeconds(10))));
        workspace = clockify.in(new WorkspaceId(Wire.W));
    }

    static void answer(ResponseDefinitionBuilder response) {
        SERVER.resetAll();
        SERVER.stubFor(any(anyUrl()).willReturn(response));
    }

    static WriteOutcome outcomeOf(Failure failure) {
        return failure.fold(refused -> new WriteOutcome.DidNotHappen(), Unavailable::outcome, Unintelligible::outcome);
    }

    static void pour(HttpServerResponse response, Buffer chunk) {
        while (!response.closed() && !response.writeQueueFull()) {
            response.write(chunk);
        }
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }
}
