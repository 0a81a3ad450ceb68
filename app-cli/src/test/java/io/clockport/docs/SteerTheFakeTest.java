package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.inmemory.Quirk;
import io.clockport.junit.FakeClockify;
import io.clockport.junit.FakeClockifyExtension;
import io.clockport.junit.FakeControl;
import io.clockport.junit.FakeFault;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FakeClockifyExtension.class)
class SteerTheFakeTest {

    // tag::steer
    @Test
    void answers_are_lost_now_and_then(FakeControl fake) {
        fake.takeSnapshot("before");
        fake.set(Quirk.SEND_LAST_PAGE, false);
        fake.advanceClock(Duration.ofHours(1));
        var fault = fake.add(FakeFault.committedThenFailing(503)
                .on("POST")
                .at("/workspaces/*/time-entries")
                .withChance(0.2, 42));

        // what your program does

        assertThat(fake.faults()).contains(fault);
        fake.restoreSnapshot("before");
    }
    // end::steer

    @Test
    void a_fake_elsewhere_is_steered_by_its_address(FakeClockify served) throws Exception {
        // tag::elsewhere
        var fake = FakeControl.at(served.controlUri()); // what clockport fake prints as "control"
        fake.add(FakeFault.rateLimited().asPage());
        // end::elsewhere
        var request = HttpRequest.newBuilder(URI.create(served.uri() + "/user"))
                .header("X-Api-Key", served.apiKey())
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("429 ERROR");
    }
}
