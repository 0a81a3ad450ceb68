package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.clockport.id.WorkspaceId;
import io.clockport.paging.NameMatch;
import io.clockport.paging.PageRequest;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is told of what happens below the ports, and what is not. */
class EventsTest {

    @RegisterExtension
    static final WireMockExtension SERVER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private final List<HttpEvent> events = new CopyOnWriteArrayList<>();
    private HttpClockify clockify;

    @BeforeEach
    void connect() {
        clockify = HttpClockify.connect(
                HttpConfig.of(Endpoint.at(SERVER.baseUrl() + "/api/v1"), Credentials.apiKey("secret-key"))
                        .withPace(Pace.within(1, Duration.ofMillis(300)))
                        .withRetry(new Retry(2, Duration.ofMillis(1), Duration.ofMillis(1)))
                        .withListener(event -> {
                            throw new IllegalStateException("a listener of little use");
                        })
                        .withListener(events::add));
    }

    @AfterEach
    void close() {
        clockify.close();
    }

    @Test
    void waiting_sending_again_and_failing_are_told_with_the_name_of_the_request() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503).withHeader("X-Request-Id", "abc-1")));

        Await.failure(clockify.workspaces().all());

        assertThat(told())
                .anyMatch(text -> text.matches("Retried\\[GET /workspaces, attempt 1, .*, Faulted, request abc-1]"));
        assertThat(told()).contains("Failed[GET /workspaces, Faulted, request abc-1]");
        assertThat(events).anyMatch(event -> event instanceof HttpEvent.Waited);
    }

    @Test
    void an_answer_is_told_with_its_status_whatever_it_says() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404).withHeader("X-Request-Id", "abc-2")));

        Await.failure(clockify.workspaces().all());

        assertThat(told()).anyMatch(text -> text.matches("Answered\\[exchange=GET /workspaces, status=404, .*abc-2]"));
    }

    @Test
    void a_failure_that_the_service_gave_no_name_has_one_of_ours() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(404)));

        Await.failure(clockify.workspaces().all());

        assertThat(told()).anyMatch(text -> text.matches("Failed\\[GET /workspaces, .*, request clockport-\\d+]"));
    }

    @Test
    void neither_keys_nor_queries_nor_what_people_wrote_is_told() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
        var tags = clockify.in(new WorkspaceId(Wire.W)).tags();

        Await.failure(tags.create(TagName.of("Divorce")));
        Await.failure(tags.matching(TagFilter.all().named(NameMatch.exactly("Divorce")))
                .fetch(PageRequest.first(1)));

        assertThat(told()).isNotEmpty().noneMatch(text -> text.contains("Divorce") || text.contains("secret-key"));
        assertThat(told()).anyMatch(text -> text.startsWith("Settled["));
    }

    @Test
    void a_listener_that_throws_harms_nobody() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson("[]")));

        assertThat(Await.value(clockify.workspaces().all())).isEmpty();
    }

    private List<String> told() {
        return events.stream().map(HttpEvent::toString).toList();
    }
}
