package io.clockport.cli.tour;

import io.clockport.cli.render.Length;
import io.clockport.timeentry.TimeEntry;

/** Time entries as the tour shows them: in UTC, as Clockify keeps them. */
final class Entries {

    private Entries() {}

    static String line(TimeEntry entry) {
        var description = entry.details().description().value();
        return (description.isEmpty() ? "(no description)" : description)
                + ", " + entry.start()
                + entry.fold(
                        running -> ", running",
                        finished -> " to " + finished.end() + ", " + Length.of(finished.duration()));
    }
}
