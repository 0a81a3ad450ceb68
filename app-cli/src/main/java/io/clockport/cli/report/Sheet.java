package io.clockport.cli.report;

import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.render.Length;
import io.clockport.cli.words.DayRange;
import io.clockport.timeentry.TimeRange;
import io.clockport.timesheet.Booked;
import io.clockport.timesheet.Gaps;
import io.clockport.timesheet.Overlap;
import io.clockport.timesheet.Overlaps;
import io.clockport.timesheet.Span;
import io.clockport.timesheet.Split;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** What was booked on some days in a row, cut at midnights and at the ends of the range. */
public final class Sheet {

    private final DayRange range;
    private final ZoneId zone;
    private final List<Part> parts;

    private Sheet(DayRange range, ZoneId zone, List<Part> parts) {
        this.range = range;
        this.zone = zone;
        this.parts = parts;
    }

    /** The sheet of these entries; a running timer counts up to {@code now}. */
    public static Sheet of(
            DayRange range, ZoneId zone, List<NamedEntry> entries, Instant now, Function<Duration, Duration> rounding) {
        var parts = entries.stream()
                .flatMap(entry -> parts(entry, range.in(zone), zone, now, rounding))
                .sorted(Comparator.comparing((Part part) -> part.booked().span().from())
                        .thenComparing(part -> part.entry().entry().id().value()))
                .toList();
        return new Sheet(range, zone, parts);
    }

    private static Stream<Part> parts(
            NamedEntry entry, TimeRange range, ZoneId zone, Instant now, Function<Duration, Duration> rounding) {
        return within(range, Booked.of(entry.entry(), now))
                .flatMap(inside -> Split.atMidnights(inside, zone).stream())
                .map(part -> new Part(
                        entry, part.span().from().atZone(zone).toLocalDate(), part, rounding.apply(part.duration())));
    }

    private static Stream<Booked> within(TimeRange range, Booked booked) {
        return booked.span().isEmpty()
                ? Stream.of(booked).filter(empty -> range.contains(empty.span().from()))
                : booked.span().common(Span.of(range)).stream().map(span -> new Booked(booked.details(), span));
    }

    public DayRange range() {
        return range;
    }

    public ZoneId zone() {
        return zone;
    }

    List<Part> parts() {
        return parts;
    }

    /** How lengths are written here: without seconds where nothing has any. */
    String length(Duration length) {
        return parts.stream().allMatch(part -> part.counted().toSeconds() % 60 == 0)
                ? Length.inMinutes(length)
                : Length.of(length);
    }

    Duration total() {
        return parts.stream().map(Part::counted).reduce(Duration.ZERO, Duration::plus);
    }

    /** Every day of the range, those without work too. */
    Map<LocalDate, Duration> byDay() {
        var days = new LinkedHashMap<LocalDate, Duration>();
        range.days().forEach(day -> days.put(day, Duration.ZERO));
        parts.forEach(part -> days.merge(part.day(), part.counted(), Duration::plus));
        return days;
    }

    /** The groups in the order of their names, each with its days. */
    Map<String, Map<LocalDate, Duration>> by(Grouping grouping) {
        var groups = new TreeMap<String, Map<LocalDate, Duration>>();
        parts.forEach(part -> grouping.of(part)
                .forEach(group -> groups.computeIfAbsent(group, unknown -> new TreeMap<>())
                        .merge(part.day(), part.counted(), Duration::plus)));
        return groups;
    }

    List<Overlap> overlaps() {
        return Overlaps.in(parts.stream().map(Part::booked).toList());
    }

    /** Where nothing was booked between the beginning and the end of each day's work. */
    List<Span> gaps() {
        return range.days().stream().flatMap(day -> gapsOn(day)).toList();
    }

    private Stream<Span> gapsOn(LocalDate day) {
        var booked = parts.stream()
                .filter(part -> part.day().equals(day))
                .map(Part::booked)
                .toList();
        return worked(booked).stream().flatMap(range -> Gaps.in(range, booked).stream());
    }

    private static Optional<TimeRange> worked(List<Booked> booked) {
        var from = booked.stream().map(each -> each.span().from()).min(Comparator.naturalOrder());
        var to = booked.stream().map(each -> each.span().to()).max(Comparator.naturalOrder());
        return from.flatMap(first -> to.filter(first::isBefore).map(last -> new TimeRange(first, last)));
    }
}
