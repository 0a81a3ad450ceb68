package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.clockport.async.Eventual;
import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.failure.Failure;
import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.WorkspaceId;
import io.clockport.paging.PageRequest;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.tag.TagName;
import io.vavr.control.Either;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the adapter gets to the service, and what it makes of not getting there. */
class ConnectionTest {

    private static final WriteOutcome NEVER = new WriteOutcome.DidNotHappen();
    private static final Retry QUICK = new Retry(4, Duration.ofMillis(1), Duration.ofMillis(2));

    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(options().dynamicPort().dynamicHttpsPort())
            .build();

    @RegisterExtension
    static final WireMockExtension OTHER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    @Test
    void a_write_that_found_nobody_certainly_did_not_happen() throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }

        var failure = created(config("http://127.0.0.1:" + nobody));

        assertThat(failure)
                .isInstanceOfSatisfying(
                        Unavailable.Unreachable.class,
                        gone -> assertThat(gone.outcome()).isEqualTo(NEVER));
    }

    @Test
    void a_write_that_waited_for_a_connection_until_the_deadline_certainly_did_not_happen() {
        SERVER.stubFor(
                any(anyUrl()).willReturn(okJson(Wire.tag("t1", "A", false)).withFixedDelay(1_500)));
        var config = config(plain()).withConnections(1);
        try (var clockify = HttpClockify.connect(config)) {
            var first = clockify.in(new WorkspaceId(Wire.W)).tags().create(TagName.of("A"));
            var second = clockify.within(Duration.ofMillis(300))
                    .in(new WorkspaceId(Wire.W))
                    .tags()
                    .create(TagName.of("B"));

            assertThat(Await.failure(second)).isEqualTo(new Unavailable.TimedOut(NEVER, Duration.ofMillis(300)));
            Await.value(first);
        }
        SERVER.verify(0, postRequestedFor(anyUrl()).withRequestBody(equalToJson("{\"name\":\"B\"}")));
    }

    @Fidelity(
            row = "http.redirect-to-https",
            claim = "plain HTTP is redirected (301), also for writes",
            sources = "recordings 2023-11",
            confidence = Confidence.HIGH)
    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void plain_http_that_leads_to_https_is_followed_with_the_same_method_and_body(int status) {
        SERVER.stubFor(post(anyUrl())
                .inScenario("upgrade")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("secure")
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Location", "https://localhost:" + SERVER.getHttpsPort() + "/x")
                        .withBody("<html>moved</html>")));
        SERVER.stubFor(post(anyUrl())
                .inScenario("upgrade")
                .whenScenarioStateIs("secure")
                .willReturn(okJson(Wire.tag("t1", "A", false))));
        var config = config("http://localhost:" + SERVER.getPort())
                .tunedBy(options -> options.setTrustAll(true).setVerifyHost(false));

        assertThat(with(config, ConnectionTest::create).get()).isInstanceOf(Tag.Active.class);
        SERVER.verify(
                2,
                postRequestedFor(urlEqualTo("/api/v1/workspaces/" + Wire.W + "/tags"))
                        .withRequestBody(equalToJson("{\"name\":\"A\"}"))
                        .withHeader("X-Api-Key", equalTo("secret-key")));
    }

    @Test
    void an_idle_connection_is_given_up_before_the_other_side_does_unless_somebody_says_otherwise() {
        var kept = new ArrayList<Integer>();
        var config = HttpConfig.of(Endpoint.global(), Credentials.apiKey("secret-key"))
                .tunedBy(options -> {
                    kept.add(options.getKeepAliveTimeout());
                    return options.setKeepAliveTimeout(5);
                })
                .tunedBy(options -> {
                    kept.add(options.getKeepAliveTimeout());
                    return options;
                });

        HttpClockify.connect(config).close();

        assertThat(kept).containsExactly(30, 5);
    }

    @Test
    void no_redirect_takes_the_credentials_to_another_host() {
        SERVER.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(301)
                        .withHeader("Location", "http://127.0.0.1:" + OTHER.getPort() + "/api/v1")));

        var failure = created(config("http://localhost:" + SERVER.getPort()));

        assertThat(failure).isInstanceOf(Refused.Invalid.class);
        assertThat(failure.message()).contains("another host").doesNotContain("secret-key");
        OTHER.verify(0, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:1/x",
        "//localhost:1/x",
        "ht!tp://",
        "'http://[::'",
        "/elsewhere",
        "ftp://localhost/",
        "https://localhost:99999/"
    })
    void a_redirect_that_leads_nowhere_good_is_refused(String location) {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(302).withHeader("Location", location)));

        assertThat(created(config("http://localhost:" + SERVER.getPort()))).isInstanceOf(Refused.Invalid.class);
        SERVER.verify(1, anyRequestedFor(anyUrl()));
    }

    @Test
    void a_read_is_sent_again_until_it_succeeds() {
        flaky(aResponse().withStatus(503), aResponse().withStatus(429), okJson("[]"));

        assertThat(with(
                                config(plain()).withRetry(QUICK),
                                clockify -> clockify.workspaces().all())
                        .get())
                .isEmpty();
        SERVER.verify(3, getRequestedFor(anyUrl()));
    }

    @Test
    void a_read_is_not_sent_again_when_it_was_declined() {
        flaky(aResponse().withStatus(403), okJson("[]"));

        assertThat(with(
                                config(plain()).withRetry(QUICK),
                                clockify -> clockify.workspaces().all())
                        .isLeft())
                .isTrue();
        SERVER.verify(1, getRequestedFor(anyUrl()));
    }

    @Test
    void a_write_that_was_turned_away_for_its_pace_is_sent_again() {
        SERVER.stubFor(post(anyUrl())
                .inScenario("turned away")
                .whenScenarioStateIs(Scenario.STARTED)
                .willSetStateTo("welcome")
                .willReturn(aResponse().withStatus(429)));
        SERVER.stubFor(post(anyUrl())
                .inScenario("turned away")
                .whenScenarioStateIs("welcome")
                .willReturn(okJson(Wire.tag("t1", "A", false))));

        assertThat(with(config(plain()).withRetry(QUICK), ConnectionTest::create)
                        .isRight())
                .isTrue();
        SERVER.verify(2, postRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    void a_write_that_may_have_happened_is_never_sent_again(int status) {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(status)));

        assertThat(created(config(plain()).withRetry(QUICK))).isInstanceOf(Unavailable.class);
        SERVER.verify(1, postRequestedFor(anyUrl()));
    }

    @Test
    void a_host_that_fails_again_and_again_is_left_alone_and_the_caller_told_at_once() {
        SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(503)));
        var opened = new CopyOnWriteArrayList<HttpEvent>();
        var config = config(plain())
                .withCircuitBreaker(new CircuitBreaker(3, Duration.ofMinutes(1), Duration.ofMinutes(1)))
                .withListener(opened::add);

        var failures = with(
                        config,
                        clockify -> Eventual.of(IntStream.range(0, 5)
                                .mapToObj(
                                        i -> Await.failure(clockify.workspaces().all()))
                                .toList()))
                .get();

        assertThat(failures.subList(0, 3)).allMatch(failure -> failure instanceof Unavailable.Faulted);
        assertThat(failures.subList(3, 5))
                .allSatisfy(failure -> assertThat(failure.message()).contains("localhost failed 3 times in a row"));
        SERVER.verify(3, anyRequestedFor(anyUrl()));
        assertThat(opened).contains(new HttpEvent.CircuitOpened("localhost", Duration.ofMinutes(1)));
    }

    @Test
    void a_closed_client_answers_that_it_is_not_there() {
        var clockify = HttpClockify.connect(config(plain()));
        clockify.close();
        clockify.close();
        clockify.closed().toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join();

        assertThat(Await.failure(clockify.users().me())).isInstanceOf(Unavailable.class);
    }

    @Test
    void a_pace_is_asked_for_each_request_and_told_of_each_answer() {
        SERVER.stubFor(any(anyUrl()).willReturn(okJson("[]")));
        var events = new CopyOnWriteArrayList<String>();
        Pace pace = lane -> {
            events.add("asked " + lane);
            return Eventual.of(() -> events.add("answered"));
        };

        with(config(plain()).withPace(pace), clockify -> clockify.workspaces().all());
        with(
                config(plain()).withPace(pace),
                clockify -> clockify.in(new WorkspaceId(Wire.W))
                        .timeEntries()
                        .inProgress()
                        .collect(10));

        assertThat(events).containsExactly("asked ", "answered", "asked " + Wire.W, "answered");
    }

    @Test
    void waiting_for_the_pace_ends_at_the_deadline_with_nothing_sent() {
        Pace never = lane -> Eventual.from(new CompletableFuture<>());
        var config = config(plain()).withPace(never).withTimeouts(Timeouts.USUAL.callWithin(Duration.ofMillis(100)));

        assertThat(created(config)).isEqualTo(new Unavailable.TimedOut(NEVER, Duration.ofMillis(100)));
        SERVER.verify(0, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1S", "PT0.000001S", "PT-2562047788015215H"})
    void a_deadline_that_is_past_lets_nothing_be_sent(Duration deadline) {
        try (var clockify = HttpClockify.connect(config(plain()))) {
            var late = clockify.within(deadline).in(new WorkspaceId(Wire.W)).tags();

            assertThat(Await.failure(late.create(TagName.of("A"))))
                    .isEqualTo(new Unavailable.TimedOut(NEVER, Duration.ZERO));
            assertThat(Await.failure(late.matching(TagFilter.all()).fetch(PageRequest.first(1))))
                    .isInstanceOf(Unavailable.TimedOut.class);
        }
        SERVER.verify(0, anyRequestedFor(anyUrl()));
    }

    /** The address without TLS; the extension's own answer is the one with. */
    private static String plain() {
        return "http://localhost:" + SERVER.getPort();
    }

    private static Failure created(HttpConfig config) {
        return with(config, ConnectionTest::create).getLeft();
    }

    private static Eventual<Tag.Active> create(HttpClockify clockify) {
        return clockify.in(new WorkspaceId(Wire.W)).tags().create(TagName.of("A"));
    }

    private static <T> Either<Failure, T> with(HttpConfig config, Function<HttpClockify, Eventual<T>> use) {
        try (var clockify = HttpClockify.connect(config)) {
            return Await.outcome(use.apply(clockify));
        }
    }

    private static HttpConfig config(String base) {
        return HttpConfig.of(Endpoint.at(base + "/api/v1"), Credentials.apiKey("secret-key"))
                .withRetry(Retry.NEVER);
    }

    private static void flaky(ResponseDefinitionBuilder... answers) {
        for (int i = 0; i < answers.length; i++) {
            SERVER.stubFor(get(anyUrl())
                    .inScenario("flaky")
                    .whenScenarioStateIs(i == 0 ? Scenario.STARTED : "after " + i)
                    .willSetStateTo("after " + (i + 1))
                    .willReturn(answers[i]));
        }
    }
}
