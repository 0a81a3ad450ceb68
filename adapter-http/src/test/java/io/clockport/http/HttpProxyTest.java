package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.BasicCredentials;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpProxyTest {

    @RegisterExtension
    static final WireMockExtension PROXY = WireMockExtension.newInstance()
            .options(WireMockConfiguration.options().dynamicPort())
            .build();

    @Test
    void a_proxy_carries_the_requests() {
        askThrough(HttpProxy.at("http://localhost:" + PROXY.getPort()));

        PROXY.verify(getRequestedFor(anyUrl())
                .withHeader("Host", equalTo("clockify.example"))
                .withoutHeader("Proxy-Authorization"));
    }

    @Test
    void a_proxy_that_asks_is_told_who_comes() {
        askThrough(HttpProxy.at("http://ada:p%40ss+word@localhost:" + PROXY.getPort()));

        PROXY.verify(getRequestedFor(anyUrl())
                .withHeader(
                        "Proxy-Authorization",
                        equalTo(new BasicCredentials("ada", "p@ss+word").asAuthorizationHeaderValue())));
    }

    @ParameterizedTest
    @CsvSource({
        "http://proxy.acme.example:3128, proxy.acme.example:3128",
        "proxy.acme.example:3128, proxy.acme.example:3128",
        "proxy.acme.example, proxy.acme.example:80",
        "HTTP://10.0.0.1:8080/, 10.0.0.1:8080",
        "http://[::1]:8080, ::1:8080",
        "http://ada:secret@proxy:3128, proxy:3128",
        "' proxy:1 ', proxy:1",
    })
    void an_address_is_understood_and_its_login_not_shown(String address, String shown) {
        assertThat(HttpProxy.at(address)).hasToString(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "socks5://ada:secret@proxy:1080",
                "https://ada:secret@proxy:3128",
                "http://ada:secret@",
                "http://ada:secret@proxy:0",
                "http://ada:secret@proxy:65536",
                "http://ada:secret@pro xy:1",
                "http://ada:secret@pro\nxy:1",
                "",
            })
    void what_is_no_such_address_is_refused_without_repeating_it(String address) {
        assertThatThrownBy(() -> HttpProxy.at(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessageNotContaining("secret");
    }

    private static void askThrough(HttpProxy proxy) {
        PROXY.stubFor(any(anyUrl()).willReturn(okJson("[]")));
        var config = HttpConfig.of(Endpoint.at("http://clockify.example/api/v1"), Credentials.apiKey("secret-key"))
                .withProxy(proxy);
        try (var clockify = HttpClockify.connect(config)) {
            assertThat(Await.value(clockify.workspaces().all())).isEmpty();
        }
    }
}
