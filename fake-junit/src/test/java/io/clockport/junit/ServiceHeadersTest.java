package io.clockport.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import io.clockport.contract.Fidelity;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headers of answers, all of them at once. */
class ServiceHeadersTest extends WireTest {

    private static final Map<String, String> ON_EVERY_ANSWER = Map.of(
            "cache-control", "no-cache, no-store, max-age=0, must-revalidate",
            "date", "Mon, 30 Mar 2026 08:00:00 GMT",
            "expected-client-version", "1.0.0",
            "expires", "0",
            "pragma", "no-cache",
            "strict-transport-security", "max-age=31536000 ; includeSubDomains",
            "vary", "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "x-xss-protection", "0");

    @Fidelity(
            row = "http.headers",
            claim = "every answer carries the same eleven headers, and none that tells of a pace, of a version of the "
                    + "thing, or of where a new one is",
            sources = {"recordings 2023-11", "recordings 2024-06"},
            confidence = Confidence.HIGH)
    @Test
    void an_answer_has_these_headers_and_no_others() {
        var made = served.post(WORKSPACE + "/tags", "{\"name\":\"tag\"}");

        var headers = plain(made.headers());

        assertThat(headers.remove("x-auth-checksum")).matches("[0-9a-f]{64}");
        assertThat(headers.remove("content-type")).isEqualTo("application/json");
        assertThat(headers.remove("content-length")).isNotNull();
        assertThat(headers).isEqualTo(ON_EVERY_ANSWER);
    }

    @Fidelity(row = "http.headers")
    @ParameterizedTest
    @CsvSource({
        "400, POST, /workspaces/{ws}/tags, {}",
        "403, GET, /workspaces/65f000000000000000000000/tags, ''",
        "404, GET, /nothing, ''",
        "405, DELETE, /user, ''",
        "501, GET, /workspaces/{ws}/invoices, ''"
    })
    void an_error_has_the_same_headers(int status, String method, String path, String body) {
        var refused = served.with(method, path, body);

        var headers = plain(refused.headers());

        assertThat(refused.status()).isEqualTo(status);
        assertThat(headers.remove("x-auth-checksum")).matches("[0-9a-f]{64}");
        assertThat(headers.remove("content-type")).isEqualTo("application/json");
        assertThat(headers.remove("content-length")).isNotNull();
        assertThat(headers).isEqualTo(ON_EVERY_ANSWER);
    }

    @Fidelity(row = "http.headers")
    @Test
    void who_shows_no_credential_gets_the_same_headers_but_the_checksum() {
        var headers = plain(served.send("GET", "/user", BodyPublishers.noBody()).headers());

        assertThat(headers.remove("content-type")).isEqualTo("application/json");
        assertThat(headers.remove("content-length")).isNotNull();
        assertThat(headers).isEqualTo(ON_EVERY_ANSWER);
    }

    @Fidelity(
            row = "http.no-content",
            claim = "an answer without a body has no content type",
            sources = "recordings 2024-06",
            confidence = Confidence.HIGH)
    @Test
    void an_answer_without_a_body_has_no_type() {
        var entry = served.post(WORKSPACE + "/time-entries", "{}").id();

        var headers = plain(served.delete(WORKSPACE + "/time-entries/" + entry).headers());

        assertThat(headers.remove("x-auth-checksum")).matches("[0-9a-f]{64}");
        assertThat(headers).isEqualTo(ON_EVERY_ANSWER);
    }

    @Fidelity(
            row = "http.checksum",
            claim =
                    "an answer carries a checksum of who asks; how it is made is not known, here it is the same for the "
                            + "same credential as long as the server runs",
            sources = {"recordings 2023-11", "inferred 2026-11"},
            confidence = Confidence.LOW)
    @Test
    void the_checksum_tells_one_client_from_another_and_not_the_key() {
        served.newMember();

        var mine = checksum(served.get("/user"));
        var theirs = checksum(served.asMember("GET", "/user", ""));

        assertThat(checksum(served.get(WORKSPACE))).isEqualTo(mine).isNotEqualTo(theirs);
        assertThat(served.send("GET", "/user", BodyPublishers.noBody())
                        .headers()
                        .firstValue("X-Auth-Checksum"))
                .isEmpty();
    }

    @Fidelity(
            row = "http.long-bodies-in-chunks",
            claim = "short bodies come with their length, long ones in chunks",
            sources = {"recordings 2024-06", "inferred 2026-11"},
            confidence = Confidence.MEDIUM)
    @Test
    void a_long_body_comes_in_chunks() {
        IntStream.range(0, 100)
                .forEach(number -> served.post(WORKSPACE + "/tags", "{\"name\":\"tag " + number + "\"}"));

        var some = served.get(WORKSPACE + "/tags?page-size=10").headers();
        var all = served.get(WORKSPACE + "/tags?page-size=100").headers();

        assertThat(some.firstValue("Content-Length")).isPresent();
        assertThat(all.firstValue("Content-Length")).isEmpty();
        assertThat(all.firstValue("Transfer-Encoding")).contains("chunked");
    }

    private static String checksum(Reply reply) {
        return reply.headers().firstValue("X-Auth-Checksum").orElseThrow();
    }

    private static Map<String, String> plain(HttpHeaders headers) {
        var plain = new TreeMap<String, String>();
        headers.map().forEach((name, values) -> plain.put(name.toLowerCase(Locale.ROOT), String.join("; ", values)));
        return plain;
    }
}
