package io.clockport.cli.report;

import io.clockport.cli.entry.DetailedCsv;
import io.clockport.cli.entry.Owner;
import java.util.stream.Collectors;

/** A report as a spreadsheet takes it: one line for each part of an entry, so that the lines add up to the report. */
public final class CsvReport {

    private CsvReport() {}

    public static String of(Sheet sheet, Owner owner, String currency) {
        var csv = new DetailedCsv(sheet.zone());
        return DetailedCsv.headings(currency)
                + sheet.parts().stream()
                        .map(part -> part.isRunning()
                                ? csv.running(part.entry(), owner, part.from(), part.counted())
                                : csv.finished(
                                        part.entry(), owner, part.booked().span(), part.counted()))
                        .collect(Collectors.joining());
    }
}
