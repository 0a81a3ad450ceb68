package io.clockport.cli.report;

import io.clockport.cli.render.Html;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns of hours in SVG, each divided by colour. */
record BarChart(List<Bar> bars, Colors colors, Function<Duration, String> lengths) {

    private static final double WIDTH = 960;
    private static final double HEIGHT = 240;
    private static final double LEFT = 48;
    private static final double RIGHT = 16;
    private static final double TOP = 22;
    private static final double FOOT = 24;
    private static final int MOST_LABELS = 16;

    String svg() {
        var axis = Axis.upTo(bars.stream()
                .mapToDouble(bar -> Math.max(hours(bar.length()), hours(bar.meant())))
                .max()
                .orElse(0));
        return String.format(
                        Locale.ROOT,
                        "<svg class=\"chart\" viewBox=\"0 0 %.0f %.0f\" role=\"img\" aria-label=\"Hours\">",
                        WIDTH,
                        TOP + HEIGHT + FOOT)
                + axis.lines().mapToObj(line -> line(line, axis)).collect(Collectors.joining())
                + IntStream.range(0, bars.size())
                        .mapToObj(at -> column(at, axis))
                        .collect(Collectors.joining())
                + "</svg>\n";
    }

    private static String line(long hours, Axis axis) {
        double y = y((double) hours, axis);
        return String.format(
                Locale.ROOT,
                "<line class=\"grid\" x1=\"%.0f\" y1=\"%.1f\" x2=\"%.0f\" y2=\"%.1f\"/>"
                        + "<text class=\"axis\" x=\"%.0f\" y=\"%.1f\" text-anchor=\"end\">%d h</text>",
                LEFT,
                y,
                WIDTH,
                y,
                LEFT - 8,
                y + 4,
                hours);
    }

    private String column(int at, Axis axis) {
        var bar = bars.get(at);
        double room = (WIDTH - LEFT - RIGHT) / bars.size();
        double width = Math.min(64, room * 0.7);
        double x = LEFT + room * at + (room - width) / 2;
        return "<g>" + stack(bar, axis, x, width) + meant(bar, axis, x, width) + label(bar, at, axis, x + width / 2)
                + "</g>";
    }

    private String stack(Bar bar, Axis axis, double x, double width) {
        var stack =
                new StringBuilder("<title>" + Html.text(bar.label() + ": " + lengths.apply(bar.length())) + "</title>");
        double below = 0;
        for (var group : bar.groups().entrySet()) {
            double above = below + hours(group.getValue());
            stack.append(String.format(
                    Locale.ROOT,
                    "<rect class=\"%s\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\"/>",
                    colors.of(group.getKey()),
                    x,
                    y(above, axis),
                    width,
                    y(below, axis) - y(above, axis)));
            below = above;
        }
        return stack.toString();
    }

    private static String meant(Bar bar, Axis axis, double x, double width) {
        double y = y(hours(bar.meant()), axis);
        return bar.meant().isZero()
                ? ""
                : String.format(
                        Locale.ROOT,
                        "<line class=\"meant\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>",
                        x - 4,
                        y,
                        x + width + 4,
                        y);
    }

    private String label(Bar bar, int at, Axis axis, double middle) {
        int every = (bars.size() + MOST_LABELS - 1) / MOST_LABELS;
        var name = at % every == 0 ? text("axis", middle, TOP + HEIGHT + 18, bar.label()) : "";
        var length = every > 1 || bar.length().isZero()
                ? ""
                : text("value", middle, y(hours(bar.length()), axis) - 6, lengths.apply(bar.length()));
        return name + length;
    }

    private static String text(String kind, double x, double y, String words) {
        return String.format(
                Locale.ROOT,
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%s</text>",
                kind,
                x,
                y,
                Html.text(words));
    }

    private static double y(double hours, Axis axis) {
        return TOP + HEIGHT * (1 - hours / axis.top());
    }

    private static double hours(Duration length) {
        return length.toSeconds() / 3600.0;
    }
}
