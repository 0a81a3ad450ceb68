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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was booked on some days in a row, cut at midnights and at the ends of the range. */
public final class Sheet {

    private final DayRange range;
    private final ZoneId zone;
    private final List<Part> parts;
    private final boolean whole;
    private final boolean inMinutes;
    private final Optional<Goal> goal;

    private Sheet(DayRange range, ZoneId zone, List<Part> parts, boolean whole, Optional<Goal> goal) {
        this.range = range;
        this.zone = zone;
        this.parts = parts;
        this.whole = whole;
        this.inMinutes = parts.stream().allMatch(part -> part.counted().toSeconds() % 60 == 0);
        this.goal = goal;
    }

    /** The sheet of these entries; a running timer counts up to {@code now}. */
    public static Sheet of(
            DayRange range, ZoneId zone, List<NamedEntry> entries, Instant now, Function<Duration, Duration> rounding) {
        var parts = entries.stream()
                .flatMap(entry -> parts(entry, range.in(zone), zone, now, rounding))
                .sorted(Comparator.comparing((Part part) -> part.booked().span().from())
                        .thenComparing(part -> part.entry().entry().id().value()))
                .toList();
        return new Sheet(range, zone, parts, true, Optional.empty());
    }

    /** Only some of the entries. Between them there may be others, so a sheet that is not whole knows of no gaps. */
    public Sheet only(Predicate<NamedEntry> wanted) {
        return new Sheet(
                range,
                zone,
                parts.stream().filter(part -> wanted.test(part.entry())).toList(),
                false,
                goal);
    }

    /** The same, held against what was meant to be booked. */
    public Sheet heldAgainst(Goal meant) {
        return new Sheet(range, zone, parts, whole, Optional.of(meant));
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

    /** How many entries there are; one that was cut at midnight is one. */
    public long entries() {
        return parts.stream().map(part -> part.entry().entry().id()).distinct().count();
    }

    Optional<Goal> goal() {
        return goal;
    }

    /** How lengths are written here: without seconds where nothing has any. */
    String length(Duration length) {
        return inMinutes ? Length.inMinutes(length) : Length.of(length);
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

    /** The groups with what each adds up to, in the order of their names. */
    Map<String, Duration> sums(Grouping grouping) {
        var sums = new LinkedHashMap<String, Duration>();
        by(grouping)
                .forEach(
                        (group, days) -> sums.put(group, days.values().stream().reduce(Duration.ZERO, Duration::plus)));
        return sums;
    }

    List<Overlap> overlaps() {
        return Overlaps.in(parts.stream().map(Part::booked).toList());
    }

    /** Where nothing was booked between the beginning and the end of each day's work. */
    List<Span> gaps() {
        return whole
                ? parts.stream()
                        .collect(Collectors.groupingBy(
                                Part::day, TreeMap::new, Collectors.mapping(Part::booked, Collectors.toList())))
                        .values()
                        .stream()
                        .flatMap(Sheet::gaps)
                        .toList()
                : List.of();
    }

    private static Stream<Span> gaps(List<Booked> day) {
        return worked(day).stream().flatMap(range -> Gaps.in(range, day).stream());
    }

    private static Optional<TimeRange> worked(List<Booked> booked) {
        var from = booked.stream().map(each -> each.span().from()).min(Comparator.naturalOrder());
        var to = booked.stream().map(each -> each.span().to()).max(Comparator.naturalOrder());
        return from.flatMap(first -> to.filter(first::isBefore).map(last -> new TimeRange(first, last)));
    }
}
