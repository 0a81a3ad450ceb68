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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Certificates that must not be believed; each is made for the test by the JDK's own tool. */
class TlsTest {

    private static final String PASSWORD = "changeit";

    @TempDir
    private static Path directory;

    private static Path store;
    private static Path authority;
    private static Path stranger;

    /** An authority, three hosts that it vouches for, and an authority that vouches for none of them. */
    @BeforeAll
    static void make_certificates() throws Exception {
        store = directory.resolve("hosts.p12");
        keytool(store, "-genkeypair", "-alias", "authority", "-dname", "CN=authority", "-ext", "bc:c", "-keyalg", "EC");
        host("good", "san=dns:localhost", "-validity", "2");
        host("elsewhere", "san=dns:elsewhere.example", "-validity", "2");
        host("expired", "san=dns:localhost", "-startdate", "-10d", "-validity", "3");
        authority = exported(store);
        var other = directory.resolve("stranger.p12");
        keytool(other, "-genkeypair", "-alias", "authority", "-dname", "CN=stranger", "-ext", "bc:c", "-keyalg", "EC");
        stranger = exported(other);
    }

    @Test
    void a_certificate_that_is_vouched_for_and_names_the_host_is_believed() throws Exception {
        assertThat(ask("good", authority)).isEmpty();
    }

    @Test
    void a_certificate_that_nobody_trusted_vouches_for_is_not() throws Exception {
        assertThat(ask("good", stranger)).hasValueSatisfying(TlsTest::certainlyNotSent);
    }

    @Test
    void a_certificate_of_another_host_is_not() throws Exception {
        assertThat(ask("elsewhere", authority)).hasValueSatisfying(TlsTest::certainlyNotSent);
    }

    @Test
    void a_certificate_that_has_expired_is_not() throws Exception {
        assertThat(ask("expired", authority)).hasValueSatisfying(TlsTest::certainlyNotSent);
    }

    private static void certainlyNotSent(Unavailable failure) {
        assertThat(failure).isInstanceOf(Unavailable.Unreachable.class);
        assertThat(failure.outcome()).isEqualTo(new WriteOutcome.DidNotHappen());
    }

    /** Empty when the write got through. */
    private static Optional<Unavailable> ask(String host, Path trusted) throws Exception {
        try (var servers = new Servers()) {
            var certificate = new PfxOptions()
                    .setPath(store.toString())
                    .setPassword(PASSWORD)
                    .setAlias(host);
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

    private static void host(String alias, String extension, String... validity) throws Exception {
        var arguments = new ArrayList<>(List.of("-genkeypair", "-alias", alias, "-dname", "CN=" + alias));
        arguments.addAll(List.of("-signer", "authority", "-ext", extension, "-keyalg", "EC"));
        arguments.addAll(List.of(validity));
        keytool(store, arguments.toArray(String[]::new));
    }

    private static Path exported(Path from) throws Exception {
        var certificate = from.resolveSibling(from.getFileName() + ".pem");
        keytool(from, "-exportcert", "-alias", "authority", "-rfc", "-file", certificate.toString());
        return certificate;
    }

    private static void keytool(Path file, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storetype", "PKCS12", "-storepass", PASSWORD, "-keystore", file.toString()));
        command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
        var tool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(tool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(tool.exitValue()).isZero();
    }
}
