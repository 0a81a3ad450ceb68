package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Unavailable;
import io.clockport.failure.WriteOutcome;
import io.clockport.id.WorkspaceId;
import io.clockport.tag.TagName;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.PfxOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that must not be believed; each is made for the test by the JDK's own tool. */
class TlsTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    private Path directory;

    @Test
    void a_certificate_that_is_vouched_for_and_names_the_host_is_believed() throws Exception {
        var store = store("good", "san=dns:localhost", "-validity", "2");

        assertThat(ask(store, authorityOf(store))).isEmpty();
    }

    @Test
    void a_certificate_that_nobody_trusted_vouches_for_is_not() throws Exception {
        var trusted = store("trusted", "san=dns:localhost", "-validity", "2");
        var served = store("stranger", "san=dns:localhost", "-validity", "2");

        assertThat(ask(served, authorityOf(trusted))).hasValueSatisfying(TlsTest::certainlyNotSent);
    }

    @Test
    void a_certificate_of_another_host_is_not() throws Exception {
        var store = store("other", "san=dns:elsewhere.example", "-validity", "2");

        assertThat(ask(store, authorityOf(store))).hasValueSatisfying(TlsTest::certainlyNotSent);
    }

    @Test
    void a_certificate_that_has_expired_is_not() throws Exception {
        var store = store("old", "san=dns:localhost", "-startdate", "-10d", "-validity", "3");

        assertThat(ask(store, authorityOf(store))).hasValueSatisfying(TlsTest::certainlyNotSent);
    }

    private static void certainlyNotSent(Unavailable failure) {
        assertThat(failure).isInstanceOf(Unavailable.Unreachable.class);
        assertThat(failure.outcome()).isEqualTo(new WriteOutcome.DidNotHappen());
    }

    /** Empty when the write got through. */
    private static Optional<Unavailable> ask(Path served, Path trusted) throws Exception {
        try (var servers = new Servers()) {
            var certificate = new PfxOptions()
                    .setPath(served.toString())
                    .setPassword(PASSWORD)
                    .setAlias("host");
            var server = servers.vertx()
                    .createHttpServer(new HttpServerOptions().setSsl(true).setKeyCertOptions(certificate))
                    .requestHandler(request -> request.response().end(Wire.tag("t1", "A", false)))
                    .listen(0, "localhost")
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
            var config = HttpConfig.of(
                            Endpoint.at("https://localhost:" + server.actualPort()), Credentials.apiKey("secret-key"))
                    .tunedBy(options -> options.setTrustOptions(new PemTrustOptions().addCertPath(trusted.toString())));
            try (var clockify = HttpClockify.connect(config)) {
                var made = clockify.in(new WorkspaceId(Wire.W)).tags().create(TagName.of("A"));
                return Await.outcome(made).fold(failure -> Optional.of((Unavailable) failure), tag -> Optional.empty());
            }
        }
    }

    /** A store with an authority and a host that it vouches for. */
    private Path store(String name, String hostExtension, String... validity) throws Exception {
        var store = directory.resolve(name + ".p12");
        keytool(store, "-genkeypair", "-alias", "authority", "-dname", "CN=" + name, "-ext", "bc:c", "-keyalg", "EC");
        var host =
                new ArrayList<>(List.of("-genkeypair", "-alias", "host", "-dname", "CN=host", "-signer", "authority"));
        host.addAll(List.of("-ext", hostExtension, "-keyalg", "EC"));
        host.addAll(List.of(validity));
        keytool(store, host.toArray(String[]::new));
        return store;
    }

    private Path authorityOf(Path store) throws Exception {
        var certificate = store.resolveSibling(store.getFileName() + ".pem");
        keytool(store, "-exportcert", "-alias", "authority", "-rfc", "-file", certificate.toString());
        return certificate;
    }

    private static void keytool(Path store, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore", store.toString()));
        var tool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(tool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(tool.exitValue()).isZero();
    }
}
