package io.clockport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.failure.Refused;
import io.clockport.failure.Unavailable;
import io.clockport.failure.Unintelligible;
import io.clockport.failure.WriteOutcome;
import io.clockport.tag.TagName;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Odd headers, odd charsets and pages of the CDN. */
class HostileHeadersTest extends AgainstHostileServer {

    @Test
    void a_wrong_content_type_does_not_matter_when_the_body_is_right() {
        answer(aResponse().withHeader("Content-Type", "text/plain").withBody(Wire.tag("t1", "Ä", false)));

        assertThat(Await.value(workspace.tags().get(TAG)).name().value()).isEqualTo("Ä");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "\"iso-8859-15\"", "windows-1252", "UTF-16"})
    void another_charset_is_read_when_the_answer_says_so(String charset) {
        var body = Wire.tag("t1", "Ä", false).getBytes(Charset.forName(charset.replace("\"", "")));
        answer(aResponse()
                .withHeader("Content-Type", "application/json; charset=" + charset)
                .withBody(body));

        assertThat(Await.value(workspace.tags().get(TAG)).name().value()).isEqualTo("Ä");
    }

    @Test
    void an_unknown_charset_and_bytes_that_are_no_text_are_unintelligible() {
        answer(aResponse()
                .withHeader("Content-Type", "application/json; charset=klingon")
                .withBody(Wire.tag("t1", "A", false)));
        assertThat(Await.failure(workspace.tags().get(TAG))).isInstanceOf(Unintelligible.class);

        answer(aResponse().withBody(Wire.tag("t1", "Ä", false).getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(Await.failure(workspace.tags().get(TAG))).isInstanceOf(Unintelligible.class);
    }

    @ParameterizedTest
    @CsvSource({
        "7,PT7S",
        "0,PT0S",
        "31536000,",
        "-1,",
        "soon,",
        "99999999999999999999,",
        "'Mon, 30 Mar 2026 10:00:07 GMT',PT7S",
        "'Wed, 21 Oct 2015 07:28:00 GMT',PT0S",
        "'Tue, 30 Mar 2027 10:00:00 GMT',"
    })
    void only_a_sensible_wait_is_believed(String header, Duration wait) {
        answer(aResponse()
                .withStatus(429)
                .withHeader("Date", "Mon, 30 Mar 2026 10:00:00 GMT")
                .withHeader("Retry-After", header));

        var failure = Await.failure(workspace.tags().create(TagName.of("A")));

        assertThat(failure)
                .isEqualTo(new Unavailable.RateLimited(new WriteOutcome.DidNotHappen(), Optional.ofNullable(wait)));
    }

    @Test
    void a_page_of_the_cdn_is_as_good_as_silence() {
        answer(aResponse()
                .withStatus(403)
                .withHeader("Content-Type", "text/html")
                .withBody("<html>Blocked</html>"));

        assertThat(Await.failure(workspace.tags().get(TAG))).isEqualTo(new Refused.NotAllowed("status 403"));
    }
}
