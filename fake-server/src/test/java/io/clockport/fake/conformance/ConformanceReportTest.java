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
    void a_mistake_of_many_forms_is_told_in_the_first_three() {
        var one = ConformanceReport.of(List.of(asking(1, "limit"), asking(2, "limit")));
        var two = ConformanceReport.of(List.of(asking(1, "limit"), asking(2, "pageSize")));
        var four = ConformanceReport.of(
                List.of(asking(1, "limit"), asking(2, "pageSize"), asking(3, "sortOrder"), asking(4, "sortColumn")));

        assertThat(seen(one)).doesNotContain("; and");
        assertThat(seen(two)).matches("sent limit, .*; and sent pageSize, .*");
        assertThat(seen(four)).endsWith("; and more").contains("sortOrder").doesNotContain("sortColumn");
    }

    @Test
    void a_parameter_beside_the_one_that_counts_is_no_mistake() {
        var beside = reading(1, Map.of("page", "1", "page-size", "50", "limit", "10"), 1, "true");

        assertThat(ConformanceReport.of(List.of(beside)).findings()).isEmpty();
    }

    @Test
    void nothing_found_is_said_in_one_line() {
        assertThat(ConformanceReport.of(List.of()).asText()).isEqualTo("Nothing found in 0 requests.\n");
    }

    private static String seen(ConformanceReport report) {
        return report.findings().get(0).what();
    }

    private static Observation page(long number, String page, int items, String last) {
        return reading(number, Map.of("page", page, "page-size", "10"), items, last);
    }

    private static Observation asking(long number, String parameter) {
        return reading(number, Map.of("page", "1", parameter, "10"), 1, "true");
    }

    private static Observation reading(long number, Map<String, String> query, int items, String last) {
        return new Observation(
                number,
                NOON.plusSeconds(number),
                NOON.plusSeconds(number),
                "client",
                "GET",
                "/workspaces/w/tags",
                query,
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
