package io.clockport.fake.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConformanceReportTest {

    private static final Instant NOON = Instant.parse("2026-03-30T12:00:00Z");

    @Test
    void a_short_page_that_is_not_the_last_is_not_the_end() {
        var trusting = ConformanceReport.of(List.of(page(1, "1", 3, "false")));
        var reading = ConformanceReport.of(List.of(page(1, "1", 3, "false"), page(2, "2", 1, "true")));

        assertThat(trusting.findings()).extracting(Finding::rule).containsExactly("trusted-a-short-page");
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void a_full_page_whose_reader_wants_no_more_is_no_finding() {
        assertThat(ConformanceReport.of(List.of(page(1, "1", 10, "false"))).findings())
                .isEmpty();
    }

    @Test
    void markup_that_a_client_sent_is_text_on_the_page() {
        var report = new ConformanceReport(
                1,
                List.of(new Finding(
                        "rule", "<script>alert('1')</script>", "\"better\" & best", 1, List.of("1 GET /<b>"))));

        assertThat(report.asHtml())
                .contains("&lt;script&gt;alert(&#39;1&#39;)", "&quot;better&quot; &amp; best", "GET /&lt;b&gt;")
                .doesNotContain("<script>alert", "<b>");
    }

    @Test
    void one_is_told_as_one_and_more_as_more() {
        var once = new Finding("polled", "what", "instead", 1, List.of());
        var twice = new Finding("polled", "what", "instead", 2, List.of());

        var one = new ConformanceReport(1, List.of(once));
        var more = new ConformanceReport(30, List.of(twice, twice));

        assertThat(one.asText()).contains("1 kind of mistake in 1 request.", "polled (1 time)");
        assertThat(one.asHtml()).contains("1 kind of mistake in 1 request.", "<small>1 time</small>");
        assertThat(more.asText()).contains("2 kinds of mistakes in 30 requests.", "polled (2 times)");
        assertThat(more.asHtml()).contains("2 kinds of mistakes in 30 requests.", "<small>2 times</small>");
    }

    @Test
    void nothing_found_is_said_in_one_line() {
        assertThat(ConformanceReport.of(List.of()).asText()).isEqualTo("Nothing found in 0 requests.\n");
    }

    private static Observation page(long number, String page, int items, String last) {
        return new Observation(
                number,
                NOON.plusSeconds(number),
                NOON.plusSeconds(number),
                "client",
                "GET",
                "/workspaces/w/tags",
                Map.of("page", page, "page-size", "10"),
                Map.of(),
                MissingNode.getInstance(),
                Outcome.ANSWERED,
                200,
                Map.of("last-page", last),
                MissingNode.getInstance(),
                items,
                (int) number,
                MissingNode.getInstance());
    }
}
