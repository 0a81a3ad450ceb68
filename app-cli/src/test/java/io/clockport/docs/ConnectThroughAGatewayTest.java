package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.http.Credential;
import io.clockport.http.Credentials;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpConfig;
import io.vertx.core.net.PemTrustOptions;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ConnectThroughAGatewayTest {

    // tag::gateway
    static HttpConfig throughTheGateway(String token) {
        return HttpConfig.of(
                Endpoint.gateway(URI.create("https://gateway.acme.example")), Credentials.of(Credential.bearer(token)));
    }
    // end::gateway

    // tag::elsewhere
    static HttpConfig elsewhere(String token) {
        return HttpConfig.of(
                Endpoint.at("https://gateway.acme.example/time/v1"), Credentials.of(Credential.bearer(token)));
    }
    // end::elsewhere

    // tag::authority
    static HttpConfig trusting(HttpConfig config, String certificateFile) {
        return config.tunedBy(options -> options.setTrustOptions(new PemTrustOptions().addCertPath(certificateFile)));
    }
    // end::authority

    @Test
    void the_gateway_form_is_below_the_root() {
        assertThat(throughTheGateway("token")).hasToString("HttpConfig[https://gateway.acme.example/clockify/api/v1]");
        assertThat(elsewhere("token")).hasToString("HttpConfig[https://gateway.acme.example/time/v1]");
        assertThat(trusting(elsewhere("token"), "acme.pem").endpoint())
                .isEqualTo(elsewhere("token").endpoint());
    }
}
