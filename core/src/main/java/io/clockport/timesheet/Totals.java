package io.clockport.timesheet;

import io.clockport.id.ClientId;
import io.clockport.id.ProjectId;
import io.clockport.id.TagId;
import io.clockport.id.TaskId;
import io.clockport.time.Rounding;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Sums of what was booked, by whatever it is asked about. Each sum by day, project, client, task or billable adds up to the
 * whole; by tag it need not, since an entry with two tags counts for both.
 */
public final class Totals {

    private Totals() {}

    public static Duration of(Collection<Booked> booked) {
        return booked.stream().map(Booked::duration).reduce(Duration.ZERO, Duration::plus);
    }

    /** The same with each entry rounded first, as Clockify's reports do. */
    public static Duration rounded(Collection<Booked> booked, Rounding rounding) {
        return booked.stream().map(Booked::duration).map(rounding::round).reduce(Duration.ZERO, Duration::plus);
    }

    /** By day as people in {@code zone} live it, earliest first; what crosses midnight counts on both days. */
    public static Map<LocalDate, Duration> byDay(Collection<Booked> booked, ZoneId zone) {
        var sums = new TreeMap<LocalDate, Duration>();
        booked.stream()
                .flatMap(each -> Split.atMidnights(each, zone).stream())
                .forEach(part -> sums.merge(Split.dayOf(part.span().from(), zone), part.duration(), Duration::plus));
        return new LinkedHashMap<>(sums);
    }

    /** By project; empty stands for time on none. */
    public static Map<Optional<ProjectId>, Duration> byProject(Collection<Booked> booked) {
        return by(booked, each -> List.of(each.details().project()));
    }

    /** By client, as {@code clientOf} tells it of a project; empty stands for time for none. */
    public static Map<Optional<ClientId>, Duration> byClient(
            Collection<Booked> booked, Function<ProjectId, Optional<ClientId>> clientOf) {
        return by(booked, each -> List.of(each.details().project().flatMap(clientOf)));
    }

    /** By task; empty stands for time on none. */
    public static Map<Optional<TaskId>, Duration> byTask(Collection<Booked> booked) {
        return by(booked, each -> List.of(each.details().task()));
    }

    /** By tag; empty stands for time without any. */
    public static Map<Optional<TagId>, Duration> byTag(Collection<Booked> booked) {
        return by(
                booked,
                each -> each.details().tags().isEmpty()
                        ? List.of(Optional.empty())
                        : each.details().tags().stream()
                                .distinct()
                                .map(Optional::of)
                                .toList());
    }

    public static Map<Boolean, Duration> byBillable(Collection<Booked> booked) {
        return by(booked, each -> List.of(each.details().billable()));
    }

    /** In the order in which the keys are first met. */
    private static <K> Map<K, Duration> by(Collection<Booked> booked, Function<Booked, List<K>> keys) {
        var sums = new LinkedHashMap<K, Duration>();
        for (var each : booked) {
            for (var key : keys.apply(each)) {
                sums.merge(key, each.duration(), Duration::plus);
            }
        }
        return sums;
    }
}
