package io.clockport.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.Clockify;
import io.clockport.async.Eventual;
import io.clockport.failure.Failure;
import io.clockport.http.Credential;
import io.clockport.http.Credentials;
import io.clockport.http.Endpoint;
import io.clockport.http.HttpClockify;
import io.clockport.http.HttpConfig;
import io.clockport.http.HttpProxy;
import io.clockport.http.Timeouts;
import io.clockport.user.User;
import io.vavr.control.Either;
import io.vertx.core.Vertx;
import io.vertx.core.net.PemTrustOptions;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class ConnectDirectlyTest {

    // tag::plain
    static CompletionStage<Either<Failure, User>> whoAmI(String apiKey) {
        var clockify = HttpClockify.connect(HttpConfig.of(Endpoint.global(), Credentials.apiKey(apiKey)));
        return clockify.users().me().toCompletionStage().whenComplete((answer, defect) -> clockify.close());
    }
    // end::plain

    // tag::region
    static HttpConfig inEurope(String apiKey) {
        return HttpConfig.of(Endpoint.in(Endpoint.Region.EU), Credentials.apiKey(apiKey));
    }

    static HttpConfig onASubdomain(String apiKey) {
        return HttpConfig.of(Endpoint.subdomain("acme"), Credentials.apiKey(apiKey));
    }
    // end::region

    // tag::rotation
    static Credentials rotating(Supplier<String> vault) {
        return () -> Eventual.of(Credential.apiKey(vault.get()));
    }
    // end::rotation

    // tag::settings
    static HttpConfig patient(HttpConfig config) {
        return config.withTimeouts(Timeouts.USUAL
                        .connectWithin(Duration.ofSeconds(2))
                        .idleFor(Duration.ofSeconds(30))
                        .callWithin(Duration.ofMinutes(2)))
                .withUserAgent("Payroll/3.1")
                .withProxy(HttpProxy.at("http://proxy.acme.example:3128"))
                .tunedBy(options -> options.setTrustOptions(new PemTrustOptions().addCertPath("acme-ca.pem")));
    }
    // end::settings

    // tag::vertx
    static Clockify inYourVertx(Vertx vertx, HttpConfig config) {
        return HttpClockify.connect(vertx, config);
    }
    // end::vertx

    // tag::deadline
    static Eventual<User> quickly(HttpClockify clockify) {
        return clockify.within(Duration.ofSeconds(1)).users().me();
    }
    // end::deadline

    @Test
    void a_client_in_your_vertx_leaves_it_running() {
        var vertx = Vertx.vertx();
        var clockify = (HttpClockify) inYourVertx(vertx, patient(inEurope("key")));

        clockify.close();

        assertThat(clockify.closed()).succeedsWithin(Duration.ofSeconds(20));
        assertThat(vertx.<Boolean>executeBlocking(() -> true).toCompletionStage())
                .succeedsWithin(Duration.ofSeconds(20));
        vertx.close();
    }

    @Test
    void a_vault_is_asked_each_time() {
        var credentials = rotating(() -> "key");

        assertThat(credentials.current().toCompletionStage()).isCompletedWithValueMatching(Either::isRight);
    }

    @Test
    void a_subdomain_has_an_address_of_its_own() {
        assertThat(onASubdomain("key")).hasToString("HttpConfig[https://acme.clockify.me/api/v1]");
    }
}
