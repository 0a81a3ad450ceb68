package io.clockport.cli.report;

import io.clockport.cli.entry.Label;
import io.clockport.cli.render.Html;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every entry as a row of an HTML table, day by day. */
record EntryRows(Sheet sheet, Function<Part, String> color) {

    String html() {
        Map<LocalDate, List<Part>> days =
                sheet.parts().stream().collect(Collectors.groupingBy(Part::day, TreeMap::new, Collectors.toList()));
        return "<table class=\"entries\"><thead><tr><th>From</th><th>To</th><th class=\"number\">Time</th><th>What</th>"
                + "<th>Project</th></tr></thead>\n"
                + days.entrySet().stream()
                        .map(day -> day(day.getKey(), day.getValue()))
                        .collect(Collectors.joining())
                + "</table>\n";
    }

    private String day(LocalDate day, List<Part> parts) {
        var sum = parts.stream().map(Part::counted).reduce(Duration.ZERO, Duration::plus);
        return "<tbody><tr class=\"day\"><th colspan=\"2\" scope=\"rowgroup\">" + Html.text(Clock.day(day))
                + "</th><td class=\"number\">" + sheet.length(sum) + "</td><td colspan=\"2\"></td></tr>\n"
                + parts.stream().map(this::row).collect(Collectors.joining())
                + "</tbody>\n";
    }

    private String row(Part part) {
        return "<tr><td>" + Clock.time(part.from(), sheet.zone()) + "</td><td>"
                + (part.isRunning() ? "now" : Clock.time(part.to(), sheet.zone())) + "</td><td class=\"number\">"
                + sheet.length(part.counted()) + "</td><td>" + what(part) + "</td><td>" + where(part) + "</td></tr>\n";
    }

    private static String what(Part part) {
        var description = part.entry().entry().details().description().value();
        return Stream.concat(
                        Stream.of(
                                description.isBlank()
                                        ? "<span class=\"none\">(no description)</span>"
                                        : Html.words(description)),
                        part.entry().tags().stream()
                                .map(tag -> "<span class=\"tag\">" + Html.words(tag.name()) + "</span>"))
                .collect(Collectors.joining(" "));
    }

    private String where(Part part) {
        return part.entry()
                .project()
                .map(project -> "<span class=\"dot " + color.apply(part) + "\"></span>" + Html.words(project.name())
                        + part.entry()
                                .task()
                                .map(task -> " / " + Html.words(task.name()))
                                .orElse("")
                        + part.entry()
                                .client()
                                .map(Label::name)
                                .map(name -> " <span class=\"client\">" + Html.words(name) + "</span>")
                                .orElse(""))
                .orElse("");
    }
}
