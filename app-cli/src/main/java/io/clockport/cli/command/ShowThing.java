package io.clockport.cli.command;

import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Clean;
import io.clockport.cli.render.Columns;
import io.clockport.cli.render.Json;
import io.vavr.control.Either;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows everything that is known of a thing. */
@Command(name = "show", description = "Show everything about a {one}.")
final class ShowThing extends ThingVerb implements BooksVerb {

    @Parameters(paramLabel = "NAME", description = "Its name, the beginning of it, or its id.")
    private String word = "";

    ShowThing(Kind kind) {
        super(kind);
    }

    @Override
    public Either<Problem, Answer> with(Books books) {
        return find(word, books)
                .map(thing -> new Answer(
                        books.look().bold(Clean.line(thing.name())) + "\n" + lines(thing),
                        Json.object(kind().one(), thing.data())));
    }

    private String lines(Thing thing) {
        var facts = Json.object("state", thing.isRetired() ? kind().retired() : "in use");
        facts.putAll(thing.facts());
        facts.put("id", thing.id());
        facts.values().removeIf(fact -> String.valueOf(fact).isBlank());
        int width = facts.keySet().stream().mapToInt(String::length).max().orElse(0);
        return facts.entrySet().stream().map(fact -> line(fact, width)).collect(Collectors.joining());
    }

    private static String line(Map.Entry<String, Object> fact, int width) {
        return "  " + Columns.padRight(fact.getKey(), width) + "  " + Clean.line(String.valueOf(fact.getValue()))
                + "\n";
    }
}
