package io.clockport.timesheet;

import io.clockport.timeentry.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts what was booked in two without losing a second of it. */
public final class Split {

    private Split() {}

    /** The parts before and from {@code moment} on; one part when the moment does not lie inside. */
    public static List<Booked> at(Instant moment, Booked booked) {
        var span = booked.span();
        return span.from().isBefore(moment) && moment.isBefore(span.to())
                ? List.of(
                        new Booked(booked.details(), new Span(span.from(), moment)),
                        new Booked(booked.details(), new Span(moment, span.to())))
                : List.of(booked);
    }

    /** One part for each day that it touches, as days are in {@code zone}: 23, 24 or 25 hours long. */
    public static List<Booked> atMidnights(Booked booked, ZoneId zone) {
        var parts = new ArrayList<Booked>();
        var rest = booked;
        while (true) {
            var cut = at(
                    dayOf(rest.span().from(), zone)
                            .plusDays(1)
                            .atStartOfDay(zone)
                            .toInstant(),
                    rest);
            parts.add(cut.get(0));
            if (cut.size() == 1) {
                return List.copyOf(parts);
            }
            rest = cut.get(1);
        }
    }

    /** The part that lies in the range, if any does; something empty counts where it starts. */
    public static Stream<Booked> within(TimeRange range, Booked booked) {
        if (booked.span().isEmpty()) {
            return range.contains(booked.span().from()) ? Stream.of(booked) : Stream.empty();
        }
        return booked.span().common(Span.of(range)).stream().map(span -> new Booked(booked.details(), span));
    }

    /** The day that has begun last. Where clocks go back across midnight, the date on the wall is for a while the one before. */
    static LocalDate dayOf(Instant moment, ZoneId zone) {
        var onTheWall = moment.atZone(zone).toLocalDate();
        var next = onTheWall.plusDays(1);
        return moment.isBefore(next.atStartOfDay(zone).toInstant()) ? onTheWall : next;
    }
}
