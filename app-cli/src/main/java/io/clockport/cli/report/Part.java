package io.clockport.cli.report;

import io.clockport.cli.entry.NamedEntry;
import io.clockport.timesheet.Booked;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What belongs to one day of an entry.
 *
 * @param counted how much of it counts, which is not its length when the report rounds
 */
record Part(NamedEntry entry, LocalDate day, Booked booked, Duration counted) {

    Instant from() {
        return booked.span().from();
    }

    Instant to() {
        return booked.span().to();
    }

    boolean isRunning() {
        return entry.entry().fold(running -> true, finished -> false);
    }
}
