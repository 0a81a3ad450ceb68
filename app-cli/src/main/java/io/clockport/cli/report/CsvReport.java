package io.clockport.cli.report;

import io.clockport.cli.entry.DetailedCsv;
import io.clockport.cli.entry.Person;
import java.util.stream.Collectors;

/** A report as a spreadsheet takes it: one line for each part of an entry, so that the lines add up to the report. */
public final class CsvReport {

    private CsvReport() {}

    public static String of(Sheet sheet, Person person, String currency) {
        var csv = new DetailedCsv(sheet.zone());
        return DetailedCsv.headings(currency)
                + sheet.parts().stream()
                        .map(part -> part.isRunning()
                                ? csv.running(part.entry(), person, part.from(), part.counted())
                                : csv.finished(
                                        part.entry(), person, part.booked().span(), part.counted()))
                        .collect(Collectors.joining());
    }
}
