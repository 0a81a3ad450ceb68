package io.clockport.timesheet;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;

/** How much work is meant to be booked on each day of the week; a day that is not named has none. */
public record Target(Map<DayOfWeek, Duration> hours) {

    public Target {
        hours = Map.copyOf(hours);
    }

    /** The same on each day from Monday to Friday. */
    public static Target onWorkdays(Duration each) {
        return new Target(Map.of(
                DayOfWeek.MONDAY, each,
                DayOfWeek.TUESDAY, each,
                DayOfWeek.WEDNESDAY, each,
                DayOfWeek.THURSDAY, each,
                DayOfWeek.FRIDAY, each));
    }

    /** What is meant for the days from {@code first} to before {@code end}. */
    public Duration of(LocalDate first, LocalDate end) {
        return Stream.iterate(first, day -> day.isBefore(end), day -> day.plusDays(1))
                .map(day -> hours.getOrDefault(day.getDayOfWeek(), Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** What is still missing on those days; nothing when more than enough was booked. */
    public Duration missing(LocalDate first, LocalDate end, Duration booked) {
        var rest = of(first, end).minus(booked);
        return rest.isNegative() ? Duration.ZERO : rest;
    }
}
