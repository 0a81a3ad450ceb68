package io.clockport.cli.report;

import io.clockport.cli.render.Html;
import io.clockport.timesheet.Overlap;
import io.clockport.timesheet.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Each day with work as a line from midnight to midnight in SVG, on which one sees what lies apart and what lies double. A
 * line is as long as its day, 23, 24 or 25 hours.
 */
final class DayLines {

    private static final double WIDTH = 960;
    private static final double LEFT = 96;
    private static final double TOP = 20;
    private static final double ROW = 26;
    private static final double THICK = 16;

    private final ZoneId zone;
    private final Map<LocalDate, List<Part>> days;
    private final Map<LocalDate, List<Span>> overlaps;
    private final Function<Part, String> color;
    private final long longest;

    DayLines(Sheet sheet, Function<Part, String> color) {
        this.zone = sheet.zone();
        this.days = sheet.parts().stream().collect(Collectors.groupingBy(Part::day, TreeMap::new, Collectors.toList()));
        this.overlaps = sheet.overlaps().stream()
                .map(Overlap::common)
                .collect(Collectors.groupingBy(common -> dayOf(common.from()), TreeMap::new, Collectors.toList()));
        this.color = color;
        this.longest = days.keySet().stream().mapToLong(this::seconds).max().orElse(1);
    }

    String svg() {
        double height = TOP + ROW * days.size();
        var lines = new StringBuilder();
        double y = TOP;
        for (var day : days.keySet()) {
            lines.append(line(day, y));
            y += ROW;
        }
        return String.format(
                        Locale.ROOT,
                        "<svg class=\"chart\" viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"Times of day\">",
                        WIDTH,
                        height + 4)
                + hours(height) + lines + "</svg>\n";
    }

    /** Hours since midnight, which on most days are those on the clock. */
    private String hours(double height) {
        return LongStream.iterate(0, hour -> hour * 3600 <= longest, hour -> hour + 3)
                .mapToObj(hour -> String.format(
                        Locale.ROOT,
                        "<line class=\"grid\" x1=\"%1$.1f\" y1=\"%2$.0f\" x2=\"%1$.1f\" y2=\"%3$.0f\"/>"
                                + "<text class=\"axis\" x=\"%1$.1f\" y=\"12\" text-anchor=\"middle\">%4$d</text>",
                        x(hour * 3600),
                        TOP,
                        height,
                        hour))
                .collect(Collectors.joining());
    }

    private String line(LocalDate day, double y) {
        var begin = day.atStartOfDay(zone).toInstant();
        return String.format(
                        Locale.ROOT,
                        "<text class=\"axis\" x=\"%.0f\" y=\"%.1f\" text-anchor=\"end\">%s</text>",
                        LEFT - 12,
                        y + ROW / 2 + 4,
                        Html.text(Clock.day(day)))
                + block("ground", 0, seconds(day), y, "")
                + days.getOrDefault(day, List.of()).stream()
                        .map(part -> block(
                                "block " + color.apply(part),
                                Duration.between(begin, part.from()).toSeconds(),
                                part.booked().duration().toSeconds(),
                                y,
                                title(part)))
                        .collect(Collectors.joining())
                + overlaps.getOrDefault(day, List.of()).stream()
                        .map(common -> block(
                                "overlap",
                                Duration.between(begin, common.from()).toSeconds(),
                                common.duration().toSeconds(),
                                y,
                                "Overlap"))
                        .collect(Collectors.joining());
    }

    private String block(String kind, long from, long seconds, double y, String title) {
        return String.format(
                Locale.ROOT,
                "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.0f\"><title>%s</title></rect>",
                kind,
                x(from),
                y + (ROW - THICK) / 2,
                Math.max(1, x(from + seconds) - x(from)),
                THICK,
                Html.text(title));
    }

    private String title(Part part) {
        return Clock.time(part.from(), zone) + " to " + Clock.time(part.to(), zone) + "  "
                + part.entry().line();
    }

    private LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    private long seconds(LocalDate day) {
        return Duration.between(day.atStartOfDay(zone), day.plusDays(1).atStartOfDay(zone))
                .toSeconds();
    }

    private double x(long seconds) {
        return LEFT + (WIDTH - LEFT - 12) * seconds / longest;
    }
}
