package io.clockport.cli.report;

import io.clockport.cli.render.Html;
import java.time.Duration;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a report divides, as rows with bars in HTML: the longest first, days in their order. */
record Shares(Sheet sheet, Grouping by, UnaryOperator<String> color) {

    String html() {
        var sums = sheet.sums(by);
        var most = sums.values().stream().max(Duration::compareTo).orElse(Duration.ZERO);
        return "<table class=\"shares\"><tbody>\n"
                + inOrder(sums)
                        .map(share -> row(share.getKey(), share.getValue(), most))
                        .collect(Collectors.joining())
                + "</tbody></table>\n";
    }

    /** Rounded to whole numbers; nothing is no part of nothing. */
    static String percent(Duration part, Duration whole) {
        return whole.isZero() ? "" : Math.round(100.0 * part.toSeconds() / whole.toSeconds()) + " %";
    }

    private Stream<Map.Entry<String, Duration>> inOrder(Map<String, Duration> sums) {
        return by == Grouping.DAY
                ? sums.entrySet().stream()
                : sums.entrySet().stream()
                        .sorted(Map.Entry.<String, Duration>comparingByValue().reversed());
    }

    private String row(String group, Duration sum, Duration most) {
        return "<tr><th scope=\"row\">" + Html.words(group) + "</th><td class=\"number\">" + sheet.length(sum)
                + "</td><td class=\"number share\">" + percent(sum, sheet.total())
                + "</td><td class=\"bar\"><span class=\""
                + color.apply(group) + "\" style=\"width:" + tenths(sum, most) + "%\"></span></td></tr>\n";
    }

    private static double tenths(Duration part, Duration whole) {
        return whole.isZero() ? 0 : Math.round(1000.0 * part.toSeconds() / whole.toSeconds()) / 10.0;
    }
}
