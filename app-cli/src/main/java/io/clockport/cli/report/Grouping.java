package io.clockport.cli.report;

import io.clockport.cli.entry.Label;
import io.clockport.cli.entry.NamedEntry;
import java.util.List;
import java.util.Locale;

/** What a report can be divided by. */
public enum Grouping {
    PROJECT,
    CLIENT,
    TASK,
    TAG,
    DAY,
    BILLABLE;

    /** The heading over its groups. */
    String heading() {
        return name();
    }

    /** The same for a page: {@code Project}. */
    String title() {
        return name().charAt(0) + word().substring(1);
    }

    /** The word on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The groups a part belongs to: one, or one for each tag. */
    List<String> of(Part part) {
        var entry = part.entry();
        return switch (this) {
            case PROJECT -> List.of(entry.project().map(Label::name).orElse("(no project)"));
            case CLIENT -> List.of(entry.client().map(Label::name).orElse("(no client)"));
            case TASK -> List.of(task(entry));
            case TAG -> tags(entry);
            case DAY -> List.of(part.day().toString());
            case BILLABLE -> List.of(entry.entry().details().billable() ? "billable" : "not billable");
        };
    }

    private static String task(NamedEntry entry) {
        return entry.task().flatMap(task -> entry.where()).orElse("(no task)");
    }

    private static List<String> tags(NamedEntry entry) {
        return entry.tags().isEmpty()
                ? List.of("(no tag)")
                : entry.tags().stream().map(Label::name).distinct().toList();
    }
}
