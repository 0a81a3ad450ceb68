package io.clockport.junit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.contract.OwnPromise;
import io.clockport.fake.FakeClockifyServer;
import io.clockport.inmemory.InMemoryClockify;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that few clients send and all servers must take, byte for byte. */
class OddRequestsTest extends WireTest {

    private static final String KEY = "X-Api-Key: " + ServedFake.KEY + "\r\n";

    @OwnPromise("the fake can be used as a proxy")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.clockify.me/api/v1/user",
                "https://api.clockify.me/api/v1/user/",
                "HTTP://API.CLOCKIFY.ME:443/api/v1/user?x=1"
            })
    void a_full_url_is_a_target(String url) throws IOException {
        assertThat(answerTo("GET " + url + " HTTP/1.1\r\n" + KEY, "")).startsWith("HTTP/1.1 200 ");
    }

    @OwnPromise("a gateway's clients are understood")
    @Test
    void the_gateways_path_takes_a_full_url_and_a_bearer_token() throws IOException {
        assertThat(answerTo(
                        "GET http://gate/clockify/api/v1/user HTTP/1.1\r\nAuthorization: Bearer " + ServedFake.KEY
                                + "\r\n",
                        ""))
                .startsWith("HTTP/1.1 200 ");
    }

    @OwnPromise("a body comes in pieces of any size")
    @Test
    void a_body_may_come_in_chunks() throws IOException {
        var answer = answerTo(
                "POST " + served.filledIn("/api/v1/workspaces/{ws}/tags") + " HTTP/1.1\r\n" + KEY
                        + "Transfer-Encoding: chunked\r\n",
                "8\r\n{\"name\":\r\n5\r\n\"pie\"\r\n1\r\n}\r\n0\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 201 ");
        assertThat(served.get("/workspaces/{ws}/tags").body().at("/0/name").asText())
                .isEqualTo("pie");
    }

    @OwnPromise("what a body says does not matter where none is wanted")
    @Test
    void a_body_on_a_get_is_ignored() throws IOException {
        assertThat(answerTo("GET /api/v1/user HTTP/1.1\r\n" + KEY + "Content-Length: 3\r\n", "{{{"))
                .startsWith("HTTP/1.1 200 ");
    }

    @OwnPromise("a hostile body gets a 400 in the usual shape")
    @ParameterizedTest
    @ValueSource(strings = {"{\"name\":\"\u00ff\u00fe\"}", "{\"name\":\"\u00c3\"}", "\u0000", "{\"name\":1}x"})
    void bytes_that_are_no_text_are_refused(String body) throws IOException {
        var answer = answerTo(
                "POST " + served.filledIn("/api/v1/workspaces/{ws}/tags") + " HTTP/1.1\r\n" + KEY + "Content-Length: "
                        + body.length() + "\r\n",
                body);

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"code\":3002");
    }

    @OwnPromise("a hostile body gets a 400 in the usual shape")
    @ParameterizedTest
    @CsvSource({"60, 201", "70, 400", "5000, 400"})
    void json_may_be_deep_but_not_too_deep(int depth, int status) {
        var deep = "[".repeat(depth) + "]".repeat(depth);

        assertThat(served.post("/workspaces/{ws}/tags", "{\"name\":\"deep\",\"x\":" + deep + "}")
                        .status())
                .isEqualTo(status);
    }

    @Fidelity(
            row = "http.booleans",
            claim = "a boolean in a query may be written 0, 1, True or False",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW)
    @ParameterizedTest
    @CsvSource({"1, 1", "True, 1", "TRUE, 1", "0, 0", "False, 0", "false, 0"})
    void a_boolean_is_written_in_many_ways(String word, int found) {
        var tag = served.post("/workspaces/{ws}/tags", "{\"name\":\"old\"}").id();
        served.put("/workspaces/{ws}/tags/" + tag, "{\"name\":\"old\",\"archived\":true}");

        assertThat(served.get("/workspaces/{ws}/tags?archived=" + word).body()).hasSize(found);
    }

    @OwnPromise("unlike the service, the fake is not heard on a port of its own for TLS")
    @Test
    void with_tls_it_shows_a_certificate_of_its_own() throws Exception {
        var server = FakeClockifyServer.over(InMemorySimulation.of(InMemoryClockify.empty()))
                .withTls()
                .listen()
                .toCompletableFuture()
                .join();
        try (var socket =
                believing().getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), server.port())) {
            assertThat(server.uri()).hasScheme("https");
            assertThat(exchange(socket, "GET /api/v1/user HTTP/1.1\r\n" + KEY, ""))
                    .startsWith("HTTP/1.1 200 ");
        } finally {
            server.stop().toCompletableFuture().join();
        }
    }

    private static SSLContext believing() throws Exception {
        var context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new Believer()}, new SecureRandom());
        return context;
    }

    /** Takes any certificate, for one test against itself. */
    private static final class Believer implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }

    private String answerTo(String head, String body) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), served.port())) {
            return exchange(socket, head, body);
        }
    }

    private static String exchange(Socket socket, String head, String body) throws IOException {
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write((head + "Host: x\r\nConnection: close\r\n\r\n" + body).getBytes(ISO_8859_1));
        return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
    }
}
