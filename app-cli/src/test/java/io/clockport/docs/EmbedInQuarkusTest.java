package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.Clockify;
import io.clockport.http.Credentials;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpClockify;
import io.clockport.http.HttpConfig;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class EmbedInQuarkusTest {

    // tag::producer
    Clockify clockify(String apiKey) {
        return HttpClockify.connect(HttpConfig.of(Endpoint.global(), Credentials.apiKey(apiKey)));
    }

    void close(Clockify clockify) {
        clockify.close();
    }
    // end::producer

    // tag::resource
    CompletionStage<String> greeting(Clockify clockify) {
        return clockify.users()
                .me()
                .map(user -> user.name().orElse("somebody"))
                .toCompletionStage()
                .thenApply(outcome -> outcome.getOrElseGet(failure -> "nobody: " + failure.message()));
    }
    // end::resource

    @Test
    void what_is_produced_can_be_disposed_of() {
        var clockify = clockify("key");

        close(clockify);

        assertThat(((HttpClockify) clockify).closed()).succeedsWithin(Duration.ofSeconds(20));
        assertThat(greeting(clockify))
                .succeedsWithin(Duration.ofSeconds(20))
                .asString()
                .startsWith("nobody: ");
    }
}
