package io.clockport.cli.report;

import io.clockport.cli.render.Json;
import io.clockport.timesheet.Span;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A report for programs. Lengths are seconds, moments UTC. */
public final class DataReport {

    private DataReport() {}

    public static Map<String, Object> of(Sheet sheet, List<Grouping> by) {
        return Json.object(
                "from", sheet.range().first(),
                "to", sheet.range().last(),
                "zone", sheet.zone().getId(),
                "totalSeconds", sheet.total().toSeconds(),
                "target", sheet.goal().map(goal -> goal.data(sheet.range(), sheet.total())),
                "days",
                        sheet.byDay().entrySet().stream()
                                .map(day -> Json.object(
                                        "date",
                                        day.getKey(),
                                        "seconds",
                                        day.getValue().toSeconds()))
                                .toList(),
                "groups", groups(sheet, TextReport.groupings(by)),
                "parts", sheet.parts().stream().map(DataReport::part).toList(),
                "gaps", sheet.gaps().stream().map(DataReport::span).toList(),
                "overlaps",
                        sheet.overlaps().stream()
                                .map(overlap -> span(overlap.common()))
                                .toList());
    }

    /** One part in each line. */
    public static String lines(Sheet sheet) {
        return sheet.parts().stream().map(part -> Json.write(part(part)) + "\n").collect(Collectors.joining());
    }

    private static Map<String, Object> groups(Sheet sheet, List<Grouping> by) {
        var groups = new LinkedHashMap<String, Object>();
        by.forEach(grouping -> groups.put(
                grouping.word(),
                sheet.by(grouping).entrySet().stream()
                        .map(group -> Json.object(
                                "name", group.getKey(),
                                "seconds",
                                        group.getValue().values().stream()
                                                .reduce(Duration.ZERO, Duration::plus)
                                                .toSeconds()))
                        .toList()));
        return groups;
    }

    private static Map<String, Object> part(Part part) {
        var data = new LinkedHashMap<>(part.entry().data(part.booked().span().to()));
        data.put("date", part.day());
        data.put("start", part.booked().span().from());
        data.put("end", part.booked().span().to());
        data.put("running", part.isRunning());
        data.put("seconds", part.counted().toSeconds());
        return data;
    }

    private static Map<String, Object> span(Span span) {
        return Json.object(
                "start",
                span.from(),
                "end",
                span.to(),
                "seconds",
                span.duration().toSeconds());
    }
}
