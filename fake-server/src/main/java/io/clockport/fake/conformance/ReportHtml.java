package io.clockport.fake.conformance;

import java.util.stream.Collectors;

/** The report as a page. What a client sent may stand in it, so everything is escaped. */
final class ReportHtml {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>What this client does wrong</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color: #222 }
            article { border-left: 4px solid #c33; padding: 0 1rem; margin: 1.5rem 0 }
            h2 { font-size: 1.1rem; margin: 0 }
            code { background: #f3f3f3; padding: 0 .2rem; overflow-wrap: anywhere }
            </style>
            </head>
            <body>
            <h1>What this client does wrong</h1>
            """;

    private ReportHtml() {}

    static String of(ConformanceReport report) {
        return HEAD + "<p>" + escaped(report.summary()) + "</p>\n"
                + report.findings().stream().map(ReportHtml::finding).collect(Collectors.joining())
                + "</body>\n</html>\n";
    }

    private static String finding(Finding finding) {
        return "<article>\n<h2>" + escaped(finding.rule()) + " <small>" + Counted.times(finding.times())
                + "</small></h2>\n<p>"
                + escaped(finding.what()) + "</p>\n<p>Instead: " + escaped(finding.instead()) + ".</p>\n<ul>"
                + finding.requests().stream()
                        .map(line -> "<li><code>" + escaped(line) + "</code></li>")
                        .collect(Collectors.joining())
                + "</ul>\n</article>\n";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
