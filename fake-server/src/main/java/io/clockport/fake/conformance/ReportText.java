package io.clockport.fake.conformance;

import java.util.stream.Collectors;

/** The report as lines. */
final class ReportText {

    private ReportText() {}

    static String of(ConformanceReport report) {
        return head(report)
                + report.findings().stream().map(ReportText::finding).collect(Collectors.joining());
    }

    static String head(ConformanceReport report) {
        return report.findings().isEmpty()
                ? "Nothing found in " + report.requests() + " requests.\n"
                : report.findings().size() + " kinds of mistakes in " + report.requests() + " requests.\n";
    }

    private static String finding(Finding finding) {
        return "\n" + finding.rule() + " (" + finding.times() + " times)\n"
                + "  seen     " + finding.what() + "\n"
                + "  instead  " + finding.instead() + "\n"
                + finding.requests().stream()
                        .map(line -> "  request  " + line + "\n")
                        .collect(Collectors.joining());
    }
}
