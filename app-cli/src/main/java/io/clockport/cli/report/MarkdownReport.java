package io.clockport.cli.report;

import io.clockport.cli.render.Markdown;
import io.clockport.timesheet.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report to put into a page or a mail: the sums, every entry, and what looks odd. */
public final class MarkdownReport {

    private MarkdownReport() {}

    public static String of(Sheet sheet, List<Grouping> by) {
        return "# " + Markdown.text(TextReport.title(sheet)) + "\n\n"
                + (sheet.parts().isEmpty() ? "Nothing was booked.\n" : tables(sheet, by))
                + remarks(sheet);
    }

    private static String tables(Sheet sheet, List<Grouping> by) {
        var oneDay = by.isEmpty() && TextReport.isOneDay(sheet);
        var sums = oneDay
                ? ""
                : TextReport.groupings(by).stream()
                        .map(grouping -> sums(sheet, grouping) + "\n")
                        .collect(Collectors.joining());
        return sums + (oneDay ? "" : "## Entries\n\n") + entries(sheet);
    }

    private static String sums(Sheet sheet, Grouping grouping) {
        var rows = new ArrayList<List<String>>();
        sheet.sums(grouping).forEach((group, sum) -> rows.add(List.of(Markdown.text(group), sheet.length(sum))));
        rows.add(List.of(Markdown.bold("Total"), Markdown.bold(sheet.length(sheet.total()))));
        return Markdown.table(List.of(grouping.title(), ">Time"), rows);
    }

    private static String entries(Sheet sheet) {
        var rows = new ArrayList<List<String>>();
        sheet.parts()
                .forEach(part -> rows.add(List.of(
                        part.day().toString(),
                        Clock.time(part.from(), sheet.zone()),
                        part.isRunning() ? "now" : Clock.time(part.to(), sheet.zone()),
                        sheet.length(part.counted()),
                        Markdown.text(part.entry().line()))));
        rows.add(List.of(Markdown.bold("Total"), "", "", Markdown.bold(sheet.length(sheet.total())), ""));
        return Markdown.table(List.of("Day", "From", "To", ">Time", "What"), rows);
    }

    private static String remarks(Sheet sheet) {
        var remarks = Stream.of(
                        sheet
                                .goal()
                                .map(goal -> "Target " + sheet.length(goal.upToToday(sheet.range())) + ": "
                                        + goal.sentence(sheet.range(), sheet.total()))
                                .stream(),
                        sheet.gaps().stream().map(gap -> "Gap " + span(sheet, gap)),
                        sheet.overlaps().stream().map(overlap -> "Overlap " + span(sheet, overlap.common())))
                .flatMap(remark -> remark)
                .map(remark -> "- " + remark + "\n")
                .collect(Collectors.joining());
        return remarks.isEmpty() ? "" : "\n" + remarks;
    }

    private static String span(Sheet sheet, Span span) {
        return Clock.day(span.from().atZone(sheet.zone()).toLocalDate()) + " "
                + Clock.time(span.from(), sheet.zone()) + " to " + Clock.time(span.to(), sheet.zone()) + ", "
                + sheet.length(span.duration());
    }
}
