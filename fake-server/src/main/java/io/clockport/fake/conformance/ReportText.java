package io.clockport.fake.conformance;

import java.util.stream.Collectors;

/** The report as lines. */
final class ReportText {

    private ReportText() {}

    static String of(ConformanceReport report) {
        return report.summary() + "\n"
                + report.findings().stream().map(ReportText::finding).collect(Collectors.joining());
    }

    private static String finding(Finding finding) {
        return "\n" + finding.rule() + " (" + Counted.times(finding.times()) + ")\n"
                + "  seen     " + finding.what() + "\n"
                + "  instead  " + finding.instead() + "\n"
                + finding.requests().stream()
                        .map(line -> "  request  " + line + "\n")
                        .collect(Collectors.joining());
    }
}
