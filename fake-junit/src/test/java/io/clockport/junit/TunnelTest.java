package io.clockport.junit;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.clockport.contract.OwnPromise;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients whose base URL is the service's own, and that are given the fake as their proxy. */
class TunnelTest extends WireTest {

    @OwnPromise("a client with a fixed https URL reaches the fake as its proxy")
    @ParameterizedTest
    @ValueSource(strings = {"api.clockify.me", "euc1.clockify.me", "ACME.clockify.me"})
    void who_trusts_the_certificate_finds_the_fake_at_the_services_own_url(String host) throws Exception {
        var client = Tunnelled.trusting(certificate(), served.port());

        var answer = client.get("https://" + host + "/api/v1/user");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"email\"");
    }

    @OwnPromise("a client with a fixed https URL reaches the fake as its proxy")
    @Test
    void who_trusts_only_what_everybody_trusts_does_not_say_a_word() throws GeneralSecurityException {
        var client = Tunnelled.trustingEverybodysOnly(served.port());

        assertThatThrownBy(() -> client.get("https://api.clockify.me/api/v1/user"))
                .isInstanceOf(SSLHandshakeException.class);
    }

    @OwnPromise("a client with a fixed https URL reaches the fake as its proxy")
    @Test
    void what_was_asked_through_a_tunnel_is_in_the_journal() throws Exception {
        Tunnelled.trusting(certificate(), served.port()).get("https://api.clockify.me/api/v1/user?x=1");

        assertThat(served.order("GET", "/journal", "").body().findValuesAsText("path"))
                .contains("/api/v1/user?x=1");
    }

    @OwnPromise("the control plane answers to this machine's names only")
    @Test
    void nobody_steers_the_fake_under_the_services_name() throws Exception {
        var client = Tunnelled.trusting(certificate(), served.port());

        assertThat(client.get("https://api.clockify.me/__clockport/journal").statusCode())
                .isEqualTo(403);
    }

    @OwnPromise("no tunnel leads anywhere but to the fake")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com:443",
                "notclockify.me:443",
                "clockify.me.example.com:443",
                "api.clockify.me:22",
                "api.clockify.me",
                "127.0.0.1:443",
                ":443"
            })
    void a_tunnel_to_somewhere_else_is_refused(String authority) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write(("CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), US_ASCII))
                    .startsWith("HTTP/1.1 502 ")
                    .contains("clockify.me");
        }
    }

    private String certificate() {
        return served.order("GET", "/certificate", "").body().asText();
    }
}
