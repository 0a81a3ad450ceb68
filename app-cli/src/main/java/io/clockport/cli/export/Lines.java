package io.clockport.cli.export;

import io.clockport.cli.entry.DetailedCsv;
import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.entry.Owner;
import io.clockport.cli.render.Json;
import io.clockport.timesheet.Booked;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;

/** How entries are written, one after the other; a running one counts up to {@code now}. */
public record Lines(ExportForm form, String currency, ZoneId zone, Instant now) {

    /** What comes before the first entry. */
    String beginning() {
        return form == ExportForm.CSV ? DetailedCsv.headings(currency) : "";
    }

    String line(NamedEntry entry, Owner owner) {
        return form == ExportForm.CSV ? row(entry, owner) : data(entry, owner);
    }

    private String row(NamedEntry entry, Owner owner) {
        var csv = new DetailedCsv(zone);
        return entry.entry()
                .fold(
                        running -> csv.running(entry, owner, running.start(), lasted(entry)),
                        finished ->
                                csv.finished(entry, owner, Booked.of(finished).span(), finished.duration()));
    }

    private String data(NamedEntry entry, Owner owner) {
        var data = new LinkedHashMap<>(entry.data(now));
        data.put("seconds", lasted(entry).toSeconds());
        data.put("user", owner.data());
        return Json.write(data) + "\n";
    }

    private Duration lasted(NamedEntry entry) {
        return Booked.of(entry.entry(), now).duration();
    }
}
