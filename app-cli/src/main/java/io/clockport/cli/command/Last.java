package io.clockport.cli.command;

import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Table;
import io.vavr.control.Either;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the latest finished entries with their numbers. */
@Command(
        name = "last",
        description = "List the latest finished entries, with the numbers that other commands take.",
        footer = {"", "Examples:", "  clockport last", "  clockport last 25"})
public final class Last implements BooksVerb {

    @Parameters(paramLabel = "COUNT", arity = "0..1", description = "How many; 10 if not given.")
    private String count = "10";

    @Override
    public Either<Problem, Answer> with(Books books) {
        return Recent.count(count)
                .flatMap(number -> Recent.finished(books, number))
                .flatMap(entries -> new Naming(books).all(entries))
                .map(entries -> answer(entries, books));
    }

    private static Answer answer(List<NamedEntry> entries, Books books) {
        var table = Table.of(">NO", "!WHEN", "WHAT");
        IntStream.range(0, entries.size())
                .forEach(index -> table.row(
                        String.valueOf(index + 1),
                        Showing.span(entries.get(index), books.here()),
                        entries.get(index).line()));
        return new Answer(
                entries.isEmpty() ? "Nothing was booked yet.\n" : table.text(books.look()),
                Json.object(
                        "entries",
                        entries.stream()
                                .map(entry -> entry.data(books.here().now()))
                                .toList()));
    }
}
