package io.clockport.cli.command;

import io.clockport.cli.names.Named;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Table;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists all things of a kind, however many pages they fill. */
@Command(name = "list", description = "List all {many} that are in use, by name.")
final class ListThings extends ThingVerb implements BooksVerb {

    @Parameters(paramLabel = "PART", arity = "0..1", description = "Only those whose name contains this.")
    private String part = "";

    @Option(
            names = {"-a", "--all"},
            description = "Also those out of use.")
    private boolean all;

    @Option(
            names = {"--archived", "--done"},
            description = "Only those out of use.")
    private boolean retired;

    private final Optional<Narrowing> narrowing;

    ListThings(Kind kind, Optional<Narrowing> narrowing) {
        super(kind, narrowing);
        this.narrowing = narrowing;
    }

    @Override
    public Either<Problem, Answer> with(Books books) {
        return narrowing
                .filter(some -> !some.isEmpty())
                .map(some -> some.maker(books))
                .orElseGet(() -> maker(books))
                .flatMap(maker -> maker.shelf().named(part))
                .map(named ->
                        named.stream().filter(this::isWanted).map(Named::thing).toList())
                .map(things -> answer(things, books));
    }

    private boolean isWanted(Named<Thing> thing) {
        return all || thing.used() != retired;
    }

    private Answer answer(List<Thing> things, Books books) {
        return new Answer(
                things.isEmpty() ? nothing() : table(things).text(books.look()),
                Json.object(kind().many(), things.stream().map(Thing::data).toList()));
    }

    private Table table(List<Thing> things) {
        var table = Table.of(row("NAME", kind().columns(), "STATE", "?ID"));
        things.forEach(thing -> table.row(
                row(thing.name(), thing.cells(), thing.isRetired() ? kind().retired() : "in use", thing.id())));
        return table;
    }

    private static String[] row(String name, List<String> cells, String state, String id) {
        return Stream.of(Stream.of(name), cells.stream(), Stream.of(state, id))
                .flatMap(parts -> parts)
                .toArray(String[]::new);
    }

    private String nothing() {
        return isNarrowed()
                ? "There are no such " + kind().many() + ". All there are: clockport " + kind().many() + " list --all\n"
                : "There are no " + kind().many() + ". To add one: clockport " + kind().many() + " add NAME\n";
    }

    private boolean isNarrowed() {
        return !part.isEmpty()
                || retired
                || narrowing.filter(some -> !some.isEmpty()).isPresent();
    }
}
