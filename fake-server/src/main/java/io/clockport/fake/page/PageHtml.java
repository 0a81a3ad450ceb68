package io.clockport.fake.page;

import static io.clockport.fake.page.Html.element;
import static io.clockport.fake.page.Html.text;

import java.util.List;

/** The frame of the page, and the order of what is on it. */
final class PageHtml {

    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Clockport: a fake Clockify</title>
            """;

    private PageHtml() {}

    static String of(Panel panel) {
        return HEAD
                + panel.refresh()
                        .map(seconds -> "<meta http-equiv=\"refresh\" content=\"" + seconds + "\">\n")
                        .orElse("")
                + "<style>" + Style.SHEET + "</style>\n</head>\n<body>\n" + header(panel) + "\n" + main(panel)
                + "\n</body>\n</html>\n";
    }

    private static Html header(Panel panel) {
        var again = panel.refresh()
                .map(seconds -> Html.of(List.of(
                        text("shown anew every " + seconds + " s · "),
                        element("a", text("stand still")).with("href", "?"))))
                .orElseGet(() -> element("a", text("show anew every 5 s")).with("href", "?refresh=5"));
        return element(
                "header",
                element("h1", text("A fake Clockify")),
                element(
                        "p",
                        text("its clock: "),
                        element("time", text(panel.now().toString()))),
                element("p", again));
    }

    private static Html main(Panel panel) {
        var overview = panel.overview();
        return element(
                "main",
                Sections.workspaces(overview),
                Sections.timers(overview, panel.now()),
                Sections.requests(panel.requests()),
                Sections.faults(panel.faults()),
                Findings.section(panel.report()),
                Sections.switches(panel.switches()));
    }
}
