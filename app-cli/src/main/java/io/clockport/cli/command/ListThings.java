package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.cli.render.Table;
import io.vavr.control.Either;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists all things of a kind, however many pages they fill. */
@Command(name = "list", description = "List them all, by name.")
final class ListThings extends ThingVerb implements BooksVerb {

    @Option(
            names = {"-a", "--all"},
            description = "Also those out of use.")
    private boolean all;

    ListThings(Kind kind) {
        super(kind);
    }

    @Override
    public Either<Problem, Answer> with(Books books) {
        return maker(books)
                .flatMap(maker -> maker.shelf().everything())
                .map(named -> named.stream()
                        .map(one -> one.thing())
                        .filter(thing -> all || !thing.isRetired())
                        .toList())
                .map(things -> answer(things, books));
    }

    private Answer answer(List<Thing> things, Books books) {
        var table = Table.of("NAME", "STATE", "ABOUT", "ID");
        things.forEach(thing ->
                table.row(thing.name(), thing.isRetired() ? kind().retired() : "in use", thing.about(), thing.id()));
        var text = things.isEmpty()
                ? "There are no " + kind().many() + ". To add one: clockport " + kind().many() + " add NAME\n"
                : table.text(books.look());
        return new Answer(
                text,
                Json.object(kind().many(), things.stream().map(Thing::data).toList()));
    }
}
