package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.Clockify;
import io.clockport.id.UserId;
import io.clockport.id.WorkspaceId;
import io.clockport.inmemory.Quirk;
import io.clockport.junit.ClockifyFake;
import io.clockport.junit.FakeClockify;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The code of "Test with JUnit". */
class TestWithJUnitTest {

    @Nested
    class First {

        // tag::first
        @Test
        @ClockifyFake
        void a_client_finds_its_user(@ClockifyFake.BaseUrl String url, @ClockifyFake.Key String key, UserId me)
                throws Exception {
            var request = HttpRequest.newBuilder(URI.create(url + "/user")).header("X-Api-Key", key);

            var answer = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());

            assertThat(answer.body()).contains(me.value());
        }
        // end::first
    }

    @Nested
    @ClockifyFake(content = ClockifyFake.Content.DEMO, clock = "2026-03-29T00:30:00Z", on = Quirk.ALLOW_BREAKS)
    class Prepared {

        // tag::handle
        @Test
        void a_test_looks_and_reaches_behind_the_wire(FakeClockify fake, Clockify clockify, WorkspaceId workspace) {
            fake.account().backstage().clock().advance(Duration.ofHours(2));

            var client = HttpClient.newHttpClient();
            var request = HttpRequest.newBuilder(URI.create(fake.uri() + "/workspaces/" + workspace + "/projects"))
                    .header("X-Api-Key", fake.apiKey())
                    .build();
            var answer = client.sendAsync(request, BodyHandlers.ofString()).join();

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(fake.requests()).contains("GET /api/v1/workspaces/" + workspace + "/projects -> 200");
            assertThat(clockify).isSameAs(fake.account());
        }
        // end::handle
    }

    @Nested
    class Watched {

        // tag::watched
        @Test
        @ClockifyFake(failOn = {"repeated-a-lost-write", "dropped-fields"})
        void a_client_that_loses_data_fails_its_test(URI uri) {
            assertThat(uri).hasScheme("http");
        }
        // end::watched
    }
}
