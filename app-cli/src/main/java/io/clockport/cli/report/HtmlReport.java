package io.clockport.cli.report;

import io.clockport.cli.render.Html;
import io.clockport.timesheet.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report as one page that needs nothing from elsewhere and runs nothing: for a screen, light or dark, and for paper. It is
 * well-formed XML too, so that a program can take it apart.
 */
public final class HtmlReport {

    private static final int MOST_DAYS = 31;

    private final Sheet sheet;
    private final List<Grouping> by;
    private final Grouping coloring;
    private final Colors colors;

    private HtmlReport(Sheet sheet, List<Grouping> by) {
        this.sheet = sheet;
        this.by = TextReport.groupings(by);
        // What counts several times, or is the axis already, cannot be told by colour.
        this.coloring = this.by.stream()
                .filter(grouping -> grouping != Grouping.TAG && grouping != Grouping.DAY)
                .findFirst()
                .orElse(Grouping.PROJECT);
        this.colors = Colors.of(sheet.sums(coloring));
    }

    public static String of(Sheet sheet, List<Grouping> by) {
        return new HtmlReport(sheet, by).page();
    }

    private String page() {
        var title = TextReport.title(sheet);
        return "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/>\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                + "<meta name=\"color-scheme\" content=\"light dark\"/>\n"
                + "<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\"/>\n"
                + "<title>" + Html.text(title) + "</title>\n<style>\n" + style() + "</style></head>\n<body><main>\n"
                + "<h1>" + Html.text(title) + "</h1>\n" + figures()
                + (sheet.parts().isEmpty() ? "<p class=\"none\">Nothing was booked.</p>\n" : charts() + entries())
                + remarks() + "</main></body></html>\n";
    }

    private static String style() {
        try (var css = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String figures() {
        var billable = sheet.parts().stream()
                .filter(part -> part.entry().entry().details().billable())
                .map(Part::counted)
                .reduce(Duration.ZERO, Duration::plus);
        var worked = sheet.parts().stream().map(Part::day).distinct().count();
        return "<dl class=\"figures\">"
                + figure("Total", sheet.length(sheet.total()), "")
                + figure("Billable", sheet.length(billable), Shares.percent(billable, sheet.total()))
                + figure("Entries", String.valueOf(sheet.entries()), "")
                + figure(
                        "Days",
                        String.valueOf(worked),
                        "of " + sheet.range().days().size())
                + sheet.goal()
                        .map(goal -> figure(
                                "Target",
                                sheet.length(goal.upToToday(sheet.range())),
                                goal.sentence(sheet.range(), sheet.total())))
                        .orElse("")
                + "</dl>\n";
    }

    private static String figure(String name, String value, String more) {
        return "<div><dt>" + name + "</dt><dd>" + Html.text(value)
                + (more.isEmpty() ? "" : " <small>" + Html.text(more) + "</small>") + "</dd></div>";
    }

    private String charts() {
        var oneDay = TextReport.isOneDay(sheet);
        var isShort = sheet.range().days().size() <= MOST_DAYS;
        return section(
                        isShort ? "By day" : "By month",
                        oneDay ? "" : new BarChart(bars(isShort), colors, sheet::length).svg() + legend())
                + section(
                        "Times of day",
                        isShort ? new DayLines(sheet, this::color).svg() + (oneDay ? legend() : "") : "")
                + by.stream()
                        .map(grouping ->
                                section("By " + grouping.word(), new Shares(sheet, grouping, color(grouping)).html()))
                        .collect(Collectors.joining());
    }

    private static String section(String title, String content) {
        return content.isEmpty() ? "" : "<section><h2>" + title + "</h2>\n" + content + "</section>\n";
    }

    private List<Bar> bars(boolean days) {
        Function<LocalDate, String> name =
                day -> days ? Clock.shortDay(day) : day.toString().substring(0, 7);
        var groups = new LinkedHashMap<String, Map<String, Duration>>();
        var meant = new LinkedHashMap<String, Duration>();
        sheet.range().days().forEach(day -> {
            groups.computeIfAbsent(name.apply(day), unknown -> new TreeMap<>());
            meant.merge(name.apply(day), meantOn(day, days), Duration::plus);
        });
        sheet.parts()
                .forEach(part -> Objects.requireNonNull(groups.get(name.apply(part.day())))
                        .merge(coloring.of(part).get(0), part.counted(), Duration::plus));
        return groups.entrySet().stream()
                .map(bar -> new Bar(bar.getKey(), bar.getValue(), meant.getOrDefault(bar.getKey(), Duration.ZERO)))
                .toList();
    }

    private Duration meantOn(LocalDate day, boolean shown) {
        return sheet.goal()
                .filter(goal -> shown)
                .map(goal -> goal.target().of(day, day.plusDays(1)))
                .orElse(Duration.ZERO);
    }

    private String color(Part part) {
        return colors.of(coloring.of(part).get(0));
    }

    /** Only what the charts are coloured by has their colours. */
    private UnaryOperator<String> color(Grouping grouping) {
        return group -> grouping == coloring ? colors.of(group) : Colors.SHARED;
    }

    private String legend() {
        var own = colors.own();
        var others = sheet.by(coloring).size() - own.size();
        return "<ul class=\"legend\">"
                + own.stream()
                        .map(group -> "<li><span class=\"dot " + colors.of(group) + "\"></span>" + Html.words(group)
                                + "</li>")
                        .collect(Collectors.joining())
                + (others > 0 ? "<li><span class=\"dot " + Colors.SHARED + "\"></span>" + others + " more</li>" : "")
                + "</ul>\n";
    }

    private String entries() {
        return "<section class=\"long\"><h2>Entries</h2>\n" + new EntryRows(sheet, this::color).html() + "</section>\n";
    }

    private String remarks() {
        return section(
                "Gaps and overlaps",
                list(Stream.concat(
                                sheet.gaps().stream().map(gap -> "Gap: " + span(gap)),
                                sheet.overlaps().stream().map(overlap -> "Overlap: " + span(overlap.common())))
                        .map(remark -> "<li>" + Html.text(remark) + "</li>")
                        .collect(Collectors.joining())));
    }

    private static String list(String items) {
        return items.isEmpty() ? "" : "<ul class=\"remarks\">" + items + "</ul>\n";
    }

    private String span(Span span) {
        return Clock.day(span.from().atZone(sheet.zone()).toLocalDate()) + ", " + Clock.time(span.from(), sheet.zone())
                + " to " + Clock.time(span.to(), sheet.zone()) + ", " + sheet.length(span.duration());
    }
}
