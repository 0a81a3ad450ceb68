package io.clockport.cli.entry;

import io.clockport.cli.render.Csv;
import io.clockport.timesheet.Span;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The columns of Clockify's own detailed report when it is exported as CSV, in their order and with the dates and times of a
 * profile that was never changed. What the ports do not know stays empty: groups, rates and amounts.
 */
public final class DetailedCsv {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("hh:mm:ss a", Locale.ENGLISH);

    private final ZoneId zone;

    public DetailedCsv(ZoneId zone) {
        this.zone = zone;
    }

    public static String headings(String currency) {
        return Csv.row(List.of(
                "Project",
                "Client",
                "Description",
                "Task",
                "User",
                "Group",
                "Email",
                "Tags",
                "Billable",
                "Start Date",
                "Start Time",
                "End Date",
                "End Time",
                "Duration (h)",
                "Duration (decimal)",
                "Billable Rate (" + currency + ")",
                "Billable Amount (" + currency + ")"));
    }

    /** One line; the length is what is counted, which need not be what lies between the times. */
    public String finished(NamedEntry entry, Owner owner, Span span, Duration counted) {
        return row(entry, owner, span.from(), written(DATE, span.to()), written(TIME, span.to()), counted);
    }

    /** One line without an end. */
    public String running(NamedEntry entry, Owner owner, Instant start, Duration counted) {
        return row(entry, owner, start, "", "", counted);
    }

    private String row(NamedEntry entry, Owner owner, Instant start, String endDate, String endTime, Duration counted) {
        return Csv.row(List.of(
                name(entry.project()),
                name(entry.client()),
                Csv.text(entry.entry().details().description().value()),
                name(entry.task()),
                Csv.text(owner.name()),
                "",
                Csv.text(owner.email()),
                Csv.text(entry.tags().stream().map(Label::name).collect(Collectors.joining(", "))),
                entry.entry().details().billable() ? "Yes" : "No",
                written(DATE, start),
                written(TIME, start),
                endDate,
                endTime,
                clock(counted),
                hours(counted),
                "",
                ""));
    }

    private static String name(Optional<Label> label) {
        return label.map(known -> Csv.text(known.name())).orElse("");
    }

    private String written(DateTimeFormatter form, Instant moment) {
        return form.format(moment.atZone(zone));
    }

    private static String clock(Duration length) {
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d", length.toHours(), length.toMinutesPart(), length.toSecondsPart());
    }

    /** Half of a hundredth goes up. */
    private static String hours(Duration length) {
        long hundredths = (length.toSeconds() * 100 + 1800) / 3600;
        return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
    }
}
