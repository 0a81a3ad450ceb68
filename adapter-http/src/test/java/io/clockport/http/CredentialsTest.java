package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

    @RegisterExtension
    static final WireMockExtension SERVER =
            WireMockExtension.newInstance().options(options().dynamicPort()).build();

    private static final String SECRET = "s3cr3t-value";

    @Test
    void each_kind_goes_into_its_own_header() {
        ask(Credentials.apiKey(SECRET));
        SERVER.verify(getRequestedFor(anyUrl()).withHeader("X-Api-Key", equalTo(SECRET)));

        ask(Credentials.of(Credential.addonToken(SECRET)));
        SERVER.verify(getRequestedFor(anyUrl())
                .withHeader("X-Addon-Token", equalTo(SECRET))
                .withoutHeader("X-Api-Key"));

        ask(Credentials.of(Credential.bearer(SECRET)));
        SERVER.verify(getRequestedFor(anyUrl())
                .withHeader("Authorization", equalTo("Bearer " + SECRET))
                .withoutHeader("X-Api-Key"));
    }

    @Test
    void a_supplier_is_asked_for_each_request() {
        var count = new AtomicInteger();
        Credentials rotating = () -> Eventual.of(Credential.apiKey("key-" + count.incrementAndGet()));
        SERVER.stubFor(any(anyUrl()).willReturn(okJson("[]")));
        try (var clockify = HttpClockify.connect(HttpConfig.of(Endpoint.at(SERVER.baseUrl()), rotating))) {
            Await.value(clockify.workspaces().all());
            Await.value(clockify.workspaces().all());
        }

        SERVER.verify(getRequestedFor(anyUrl()).withHeader("X-Api-Key", equalTo("key-1")));
        SERVER.verify(getRequestedFor(anyUrl()).withHeader("X-Api-Key", equalTo("key-2")));
    }

    @Test
    void without_credentials_nothing_is_sent() {
        var refused = new Refused.NotAuthenticated("the vault is closed");
        Credentials none = () -> Eventual.failed(refused);
        try (var clockify = HttpClockify.connect(HttpConfig.of(Endpoint.at(SERVER.baseUrl()), none))) {
            assertThat(Await.failure(clockify.workspaces().all())).isEqualTo(refused);
        }

        SERVER.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void no_secret_is_ever_shown() {
        var credentials = Credentials.apiKey(SECRET);
        var config = HttpConfig.of(Endpoint.global(), credentials);

        assertThat(Credential.apiKey(SECRET)).hasToString("Credential[X-Api-Key: ***]");
        assertThat(credentials.toString() + config + Credential.bearer(SECRET) + Credential.addonToken(SECRET))
                .doesNotContain(SECRET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\r\nX-Evil: 1", "a\u0000", "schlüssel"})
    void a_secret_that_could_break_a_header_is_refused_without_showing_it(String secret) {
        assertThatThrownBy(() -> Credential.apiKey(secret))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a secret is printable text without spaces, and is not empty");
    }

    @Test
    void endpoints_are_where_the_service_says() {
        assertThat(Endpoint.global().base()).hasToString("https://api.clockify.me/api/v1");
        assertThat(Endpoint.in(Endpoint.Region.EU).base()).hasToString("https://euc1.clockify.me/api/v1");
        assertThat(Endpoint.in(Endpoint.Region.USA).base()).hasToString("https://use2.clockify.me/api/v1");
        assertThat(Endpoint.in(Endpoint.Region.UK).base()).hasToString("https://euw2.clockify.me/api/v1");
        assertThat(Endpoint.in(Endpoint.Region.AUSTRALIA).base()).hasToString("https://apse2.clockify.me/api/v1");
        assertThat(Endpoint.subdomain("acme").base()).hasToString("https://acme.clockify.me/api/v1");
        assertThat(Endpoint.developer().base()).hasToString("https://developer.clockify.me/api/v1");
        assertThat(Endpoint.gateway(URI.create("https://gate.example/")).base())
                .hasToString("https://gate.example/clockify/api/v1");
        assertThat(Endpoint.at("http://localhost:8080/api/v1///").base()).hasToString("http://localhost:8080/api/v1");
        assertThat(Endpoint.at(URI.create("http://localhost:8080/api/v1/")))
                .isEqualTo(Endpoint.at("http://localhost:8080/api/v1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://api.clockify.me",
                "api.clockify.me",
                "https://user:pass@api.clockify.me",
                "https://api.clockify.me?x=1",
                "https://api.clockify.me#x",
                "https:///api",
                "https://api.clockify.me:65536"
            })
    void an_endpoint_that_is_none_is_refused(String base) {
        assertThatThrownBy(() -> Endpoint.at(base)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_host_with_an_underscore_as_containers_have_is_refused_with_the_reason() {
        assertThatThrownBy(() -> Endpoint.at("http://clockify_fake:8080/api/v1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no '_'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evil.example/", "a.b", "UPPER", "-a", "a@b"})
    void a_subdomain_cannot_lead_elsewhere(String name) {
        assertThatThrownBy(() -> Endpoint.subdomain(name)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void ask(Credentials credentials) {
        SERVER.resetAll();
        SERVER.stubFor(any(anyUrl()).willReturn(okJson("[]")));
        try (var clockify = HttpClockify.connect(HttpConfig.of(Endpoint.at(SERVER.baseUrl()), credentials))) {
            Await.value(clockify.workspaces().all());
        }
    }
}
