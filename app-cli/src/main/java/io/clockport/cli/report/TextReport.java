package io.clockport.cli.report;

import io.clockport.cli.render.Bars;
import io.clockport.cli.render.Look;
import io.clockport.cli.render.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A report for the terminal: what and when, a table, bars, and what looks odd. */
public final class TextReport {

    private static final int DAYS_IN_COLUMNS = 7;
    private static final int MOST_REMARKS = 5;
    private static final int DAYS_IN_BARS = 31;

    private TextReport() {}

    /** Lists the entries of one day; several days, or a wanted division, make a table of sums. */
    public static String of(Sheet sheet, List<Grouping> by, Look look) {
        var table = by.isEmpty() && isOneDay(sheet)
                ? entries(sheet).text(look)
                : groupings(by).stream()
                        .map(grouping -> sums(sheet, grouping, look).text(look))
                        .collect(Collectors.joining("\n"));
        return look.bold(title(sheet)) + "\n\n"
                + (sheet.parts().isEmpty() ? "Nothing was booked.\n" : table + bars(sheet, look))
                + target(sheet)
                + remarks(sheet);
    }

    static String title(Sheet sheet) {
        var first = sheet.range().first();
        var days = isOneDay(sheet)
                ? Clock.dayOfYear(first)
                : Clock.day(first) + " to " + Clock.dayOfYear(sheet.range().last());
        return days + ", " + sheet.zone().getId();
    }

    static List<Grouping> groupings(List<Grouping> by) {
        return by.isEmpty() ? List.of(Grouping.PROJECT) : by;
    }

    static boolean isOneDay(Sheet sheet) {
        return sheet.range().first().equals(sheet.range().last());
    }

    private static Table entries(Sheet sheet) {
        var table = Table.of("!FROM", "!TO", ">TIME", "WHAT");
        sheet.parts()
                .forEach(part -> table.row(
                        Clock.time(part.booked().span().from(), sheet.zone()),
                        part.isRunning()
                                ? "now"
                                : Clock.time(part.booked().span().to(), sheet.zone()),
                        sheet.length(part.counted()),
                        part.entry().line()));
        return table.total("Total", "", sheet.length(sheet.total()), "");
    }

    /** The days are in columns where there is room for them; they are in the bars all the same. */
    private static Table sums(Sheet sheet, Grouping grouping, Look look) {
        var withDays = sums(sheet, grouping);
        return withDays.fits(look) ? withDays : sums(sheet, grouping, List.of());
    }

    static Table sums(Sheet sheet, Grouping grouping) {
        return sums(sheet, grouping, columns(sheet, grouping));
    }

    private static Table sums(Sheet sheet, Grouping grouping, List<LocalDate> days) {
        var headings = Stream.of(
                        Stream.of(grouping.heading()),
                        days.stream().map(day -> ">" + Clock.shortDay(day)),
                        Stream.of(">TOTAL"))
                .flatMap(heading -> heading)
                .toArray(String[]::new);
        var table = Table.of(headings);
        sheet.by(grouping).forEach((group, sums) -> table.row(row(sheet, group, sums, days)));
        return table.total(row(sheet, "Total", sheet.byDay(), days));
    }

    private static List<LocalDate> columns(Sheet sheet, Grouping grouping) {
        var days = sheet.range().days();
        var fit = grouping != Grouping.DAY && days.size() > 1 && days.size() <= DAYS_IN_COLUMNS;
        return fit ? days : List.of();
    }

    private static String[] row(Sheet sheet, String name, Map<LocalDate, Duration> sums, List<LocalDate> days) {
        return Stream.of(
                        Stream.of(name),
                        days.stream().map(day -> lengthOrBlank(sheet, sums.getOrDefault(day, Duration.ZERO))),
                        Stream.of(sheet.length(sum(sums.values()))))
                .flatMap(cell -> cell)
                .toArray(String[]::new);
    }

    private static String bars(Sheet sheet, Look look) {
        if (isOneDay(sheet)) {
            return "";
        }
        var isLong = sheet.range().days().size() > DAYS_IN_BARS;
        var bars = sheet.byDay().entrySet().stream()
                .collect(Collectors.groupingBy(
                        day -> isLong ? day.getKey().toString().substring(0, 7) : Clock.day(day.getKey()),
                        LinkedHashMap::new,
                        Collectors.reducing(Duration.ZERO, Map.Entry::getValue, Duration::plus)));
        return "\n"
                + Bars.text(
                        bars.entrySet().stream()
                                .map(bar -> new Bars.Bar(bar.getKey(), bar.getValue()))
                                .toList(),
                        sheet::length,
                        look);
    }

    private static String target(Sheet sheet) {
        return sheet.goal()
                .map(goal -> "\nTarget   " + sheet.length(goal.upToToday(sheet.range())) + ", "
                        + goal.sentence(sheet.range(), sheet.total()) + "\n")
                .orElse("");
    }

    private static String remarks(Sheet sheet) {
        var remarks = new ArrayList<String>();
        if (isOneDay(sheet)) {
            sheet.gaps().forEach(gap -> remarks.add("Gap      " + span(sheet, gap.from(), gap.to())));
        }
        sheet.overlaps()
                .forEach(overlap -> remarks.add("Overlap  "
                        + span(sheet, overlap.common().from(), overlap.common().to())));
        var more = remarks.size() > MOST_REMARKS ? "and " + (remarks.size() - MOST_REMARKS) + " more\n" : "";
        return remarks.isEmpty()
                ? ""
                : "\n" + remarks.stream().limit(MOST_REMARKS).collect(Collectors.joining("\n")) + "\n" + more;
    }

    private static String span(Sheet sheet, Instant from, Instant to) {
        var day = isOneDay(sheet) ? "" : Clock.day(from.atZone(sheet.zone()).toLocalDate()) + " ";
        return day + Clock.time(from, sheet.zone()) + " to " + Clock.time(to, sheet.zone()) + "  "
                + sheet.length(Duration.between(from, to));
    }

    /** Nothing is written for no time, so that a table is calm. */
    private static String lengthOrBlank(Sheet sheet, Duration length) {
        return length.isZero() ? "" : sheet.length(length);
    }

    private static Duration sum(Collection<Duration> lengths) {
        return lengths.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
