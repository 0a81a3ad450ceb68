package io.clockport.junit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import io.clockport.contract.OwnPromise;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How clients in other languages form their requests, each of which gets its answer. */
class ForeignClientsTest extends WireTest {

    private static final String KEY = "X-Api-Key: " + ServedFake.KEY + "\r\n";

    @OwnPromise("whatever a client says that it takes, JSON among it, it gets JSON")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "application/json, text/plain, */*",
                "application/json; charset=utf-8",
                "application/json;q=0.9, text/html;q=0.8",
                "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
                "APPLICATION/JSON",
                ""
            })
    void json_is_what_most_clients_take(String accept) {
        assertThat(served.send("GET", "/user", BodyPublishers.noBody(), "X-Api-Key", ServedFake.KEY, "Accept", accept)
                        .status())
                .isEqualTo(200);
    }

    @OwnPromise("JSON is read under whatever name it comes")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=utf-8",
                "application/json;charset=UTF-8",
                "application/x-www-form-urlencoded",
                "text/plain"
            })
    void a_body_is_json_whatever_it_is_called(String type) {
        var reply = served.send(
                "POST",
                WORKSPACE + "/tags",
                BodyPublishers.ofString("{\"name\":\"tag\"}"),
                "x-api-key",
                ServedFake.KEY,
                "content-type",
                type);

        assertThat(reply.status()).isEqualTo(201);
    }

    @OwnPromise("a client that waits for leave to send its body is given it")
    @Test
    void who_expects_to_be_told_to_go_on_is_told() throws IOException {
        var body = "{\"name\":\"tag\"}";
        try (var socket = connected()) {
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), ISO_8859_1));
            socket.getOutputStream()
                    .write((request("POST", WORKSPACE + "/tags") + "Expect: 100-continue\r\nContent-Length: "
                                    + body.length() + "\r\n\r\n")
                            .getBytes(ISO_8859_1));
            var leave = answer.readLine();
            answer.readLine();
            socket.getOutputStream().write(body.getBytes(ISO_8859_1));

            assertThat(leave).isEqualTo("HTTP/1.1 100 Continue");
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 201 Created");
        }
    }

    @OwnPromise("requests that do not wait for the answers before them are answered in their order")
    @Test
    void requests_one_behind_the_other_are_answered_in_their_order() throws IOException {
        var paths = new String[] {"/user", WORKSPACE, "/nowhere", WORKSPACE + "/tags"};
        var all = new StringBuilder();
        for (var path : paths) {
            all.append(request("GET", path)).append("\r\n");
        }
        all.append(request("DELETE", "/user")).append("Connection: close\r\n\r\n");

        var answers = answersTo(all.toString());

        assertThat(answers.lines()
                        .filter(line -> line.contains("HTTP/1.1 "))
                        .map(line -> line.replaceAll(".*HTTP/1.1 (\\d+).*", "$1")))
                .containsExactly("200", "200", "404", "200", "405");
    }

    @OwnPromise("an older client is answered in its own version, and kept when it asks for it")
    @Test
    void a_client_of_http_1_0_is_answered() throws IOException {
        var answer = answersTo(request("GET", "/user").replace("HTTP/1.1", "HTTP/1.0") + "\r\n");

        assertThat(answer).startsWith("HTTP/1.0 200 OK").contains("\"email\"");
    }

    @Fidelity(
            row = "http.head",
            claim = "a HEAD is answered as the GET of the same path, without the body; the service was not asked",
            sources = "inferred 2026-11",
            confidence = Confidence.LOW)
    @ParameterizedTest
    @CsvSource({"/user, 200", "/workspaces/{ws}/tags, 200", "/workspaces/{ws}/time-entries, 405", "/nowhere, 404"})
    void a_head_is_a_get_without_a_body(String path, int status) throws IOException {
        var answer = answersTo(request("HEAD", path) + "Connection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").endsWith("\r\n\r\n");
        assertThat(answer).containsPattern("Content-Length: [1-9]");
    }

    @OwnPromise("a path means the same however much of it is encoded")
    @Test
    void what_is_encoded_in_a_path_is_decoded() throws IOException {
        var tag = served.post(WORKSPACE + "/tags", "{\"name\":\"tag\"}").id();
        var encoded = "%" + Integer.toHexString(tag.charAt(0)) + tag.substring(1);

        assertThat(answersTo(request("GET", WORKSPACE + "/%74ags/" + encoded) + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .contains("\"id\":\"" + tag + "\"");
    }

    @OwnPromise("what cannot be decoded is no id that anything has")
    @ParameterizedTest
    @ValueSource(strings = {"%", "%zz", "%2", "%ff%fe"})
    void what_cannot_be_decoded_is_an_unknown_id(String id) throws IOException {
        assertThat(answersTo(request("GET", WORKSPACE + "/tags/" + id) + "Connection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("Tag doesn't belong to Workspace");
    }

    @OwnPromise("a mark that some editors and languages put before a text is no part of it")
    @Test
    void a_byte_order_mark_before_the_body_is_skipped() {
        assertThat(served.post(WORKSPACE + "/tags", "\uFEFF{\"name\":\"tag\"}").status())
                .isEqualTo(201);
    }

    @OwnPromise("a gateway's clients may write the scheme of their token as they like")
    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "bearer", "BEARER"})
    void the_scheme_of_a_token_is_written_in_any_case(String scheme) {
        var uri = served.at("/clockify/api/v1/user");

        assertThat(served.send("GET", uri, BodyPublishers.noBody(), "Authorization", scheme + " " + ServedFake.KEY)
                        .status())
                .isEqualTo(200);
    }

    @Fidelity(
            row = "auth.marketplace-token",
            claim =
                    "the marketplace's token opens the account, its workspaces and the search for people, and nothing else",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @ParameterizedTest
    @CsvSource({
        "GET, /user, 200",
        "GET, /workspaces, 200",
        "POST, /workspaces/{ws}/users/info, 200",
        "GET, /workspaces/{ws}/tags, 401",
        "POST, /workspaces, 401"
    })
    void the_marketplaces_token_opens_a_few_doors(String method, String path, int status) {
        var body = method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{\"name\":\"name\"}");

        assertThat(served.send(method, path, body, "X-Marketplace-Token", ServedFake.KEY)
                        .status())
                .isEqualTo(status);
    }

    @Fidelity(
            row = "auth.no-addon-for-all-workspaces",
            claim = "an add-on's token lists and makes no workspaces; how that is refused is not established",
            sources = {"document 2026-05", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @ParameterizedTest
    @CsvSource({"GET, /workspaces, 401", "POST, /workspaces, 401", "GET, /workspaces/{ws}, 200", "GET, /user, 200"})
    void an_add_on_belongs_to_one_workspace(String method, String path, int status) {
        var body = method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{\"name\":\"name\"}");

        assertThat(served.send(method, path, body, "X-Addon-Token", ServedFake.KEY)
                        .status())
                .isEqualTo(status);
    }

    @Fidelity(
            row = "http.other-origins",
            claim =
                    "a page of another origin may ask; the service shows in `Vary` that it looks at the origin, and not what "
                            + "it allows",
            sources = {"recordings 2023-11", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void a_page_in_a_browser_may_ask() throws IOException {
        var from = "Origin: http://localhost:3000\r\n";
        var first = answersTo("OPTIONS /api/v1/user HTTP/1.1\r\nHost: x\r\n" + from
                + "Access-Control-Request-Method: GET\r\nAccess-Control-Request-Headers: x-api-key\r\n"
                + "Connection: close\r\n\r\n");

        var then = answersTo(request("GET", "/user") + from + "Connection: close\r\n\r\n");

        assertThat(first)
                .startsWith("HTTP/1.1 200 ")
                .contains("Access-Control-Allow-Origin: *", "Access-Control-Allow-Headers: x-api-key");
        assertThat(then).startsWith("HTTP/1.1 200 ").contains("Access-Control-Allow-Origin: *");
    }

    @OwnPromise("a page in a browser can neither steer the fake nor read a real account through it")
    @Test
    void a_page_in_a_browser_may_not_steer_and_not_read_a_real_account() throws IOException {
        var from = "Origin: http://localhost:3000\r\nConnection: close\r\n\r\n";
        var steering = answersTo("GET /__clockport/state HTTP/1.1\r\nHost: x\r\n" + from);
        try (var real = ServedFake.unsimulated()) {
            var reading = real.send(
                    "OPTIONS",
                    "/user",
                    BodyPublishers.noBody(),
                    "Origin",
                    "http://localhost:3000",
                    "Access-Control-Request-Method",
                    "GET");

            assertThat(reading.status()).isEqualTo(401);
            assertThat(reading.headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
        }
        assertThat(steering).doesNotContain("Access-Control-Allow-Origin");
    }

    private String request(String method, String path) {
        return method + " /api/v1" + served.filledIn(path) + " HTTP/1.1\r\nHost: x\r\n" + KEY;
    }

    private String answersTo(String requests) throws IOException {
        try (var socket = connected()) {
            socket.getOutputStream().write(requests.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        }
    }

    private Socket connected() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), served.port());
        socket.setSoTimeout(20_000);
        return socket;
    }
}
