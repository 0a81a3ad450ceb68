package io.clockport.fake.page;

import static io.clockport.fake.page.Html.element;
import static io.clockport.fake.page.Html.foreign;
import static io.clockport.fake.page.Html.text;
import static io.clockport.fake.page.Sections.code;
import static io.clockport.fake.page.Sections.soft;

import io.clockport.fake.conformance.ConformanceReport;
import io.clockport.fake.conformance.Finding;
import java.util.Optional;

/** What clients do wrong, on the page. */
final class Findings {

    private Findings() {}

    static Html section(Optional<ConformanceReport> report) {
        return Sections.section(
                "What clients do wrong",
                report.map(Findings::list)
                        .orElseGet(() -> soft("Nobody watches: start the fake with --report, or watching().")));
    }

    private static Html list(ConformanceReport report) {
        if (report.findings().isEmpty()) {
            return soft(report.summary());
        }
        return Html.of(report.findings().stream().map(Findings::finding).toList());
    }

    private static Html finding(Finding finding) {
        return element(
                "article",
                element("h3", text(finding.rule() + " ×" + finding.times())),
                element("p", foreign(finding.what())),
                element("p", text("Instead: " + finding.instead() + ".")),
                element(
                        "ul",
                        finding.requests().stream()
                                .map(line -> element("li", code(line)))
                                .toList()));
    }
}
