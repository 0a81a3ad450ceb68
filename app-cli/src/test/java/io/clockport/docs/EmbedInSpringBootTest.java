package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.Clockify;
import io.clockport.http.Credentials;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpClockify;
import io.clockport.http.HttpConfig;
import io.clockport.inmemory.InMemoryClockify;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EmbedInSpringBootTest {

    // tag::bean
    Clockify clockify(String apiKey) {
        return HttpClockify.connect(HttpConfig.of(Endpoint.global(), Credentials.apiKey(apiKey)));
    }
    // end::bean

    // tag::test-bean
    Clockify clockify() {
        return InMemoryClockify.seeded();
    }
    // end::test-bean

    @Test
    void what_the_container_closes_is_given_back() {
        var clockify = (HttpClockify) clockify("key");

        clockify.close();

        assertThat(clockify.closed()).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void the_fake_takes_the_same_place() {
        assertThat(clockify().users().me().toCompletionStage()).isCompleted();
    }
}
