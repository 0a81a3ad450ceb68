package io.clockport.cli.command;

import io.clockport.cli.entry.Owner;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Look;
import io.clockport.cli.report.CsvReport;
import io.clockport.cli.report.DataReport;
import io.clockport.cli.report.Format;
import io.clockport.cli.report.Grouping;
import io.clockport.cli.report.HtmlReport;
import io.clockport.cli.report.MarkdownReport;
import io.clockport.cli.report.Sheet;
import io.clockport.cli.report.TextReport;
import io.vavr.control.Either;
import java.util.List;

/** A report put into words of some form. */
record Rendering(Books books, Sheet sheet, List<Grouping> by, Look look) {

    Either<Problem, String> in(Format format) {
        return switch (format) {
            case TEXT -> Either.right(TextReport.of(sheet, by, look));
            case MD -> Either.right(MarkdownReport.of(sheet, by));
            case CSV -> csv();
            case JSON -> Either.right(Json.write(DataReport.of(sheet, by)) + "\n");
            case NDJSON -> Either.right(DataReport.lines(sheet));
            case HTML -> Either.right(HtmlReport.of(sheet, by));
        };
    }

    /** Clockify's columns name the owner and the currency, which no other form needs. */
    private Either<Problem, String> csv() {
        return Await.value(books.account().users().me())
                .map(Owner::of)
                .flatMap(owner -> Await.value(books.account().workspaces().get(books.workspace()))
                        .map(workspace -> CsvReport.of(sheet, owner, workspace.currency())));
    }
}
