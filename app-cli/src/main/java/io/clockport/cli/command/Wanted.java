package io.clockport.cli.command;

import io.clockport.cli.entry.Label;
import io.clockport.cli.entry.NamedEntry;
import io.clockport.cli.problem.Problem;
import io.clockport.id.Id;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which entries a report is about: all that fit every kind of condition, and any of those of one kind. */
final class Wanted {

    @Option(
            names = {"-p", "--project"},
            paramLabel = "PROJECT",
            description = "Only what is on this project; several times for any of them.")
    private List<String> projects = List.of();

    @Option(names = "--client", paramLabel = "CLIENT", description = "Only what is for this client.")
    private List<String> clients = List.of();

    @Option(
            names = {"-t", "--tag"},
            paramLabel = "TAG",
            description = "Only what carries this tag.")
    private List<String> tags = List.of();

    @Option(
            names = {"-b", "--billable"},
            negatable = true,
            description = "Only what is billable, or is not.")
    private Optional<Boolean> billable = Optional.empty();

    @Option(names = "--text", paramLabel = "TEXT", description = "Only what has this in its description.")
    private String text = "";

    boolean isEverything() {
        return projects.isEmpty() && clients.isEmpty() && tags.isEmpty() && billable.isEmpty() && text.isEmpty();
    }

    Either<Problem, Predicate<NamedEntry>> in(Books books) {
        return any(projects, Shelves.projects(books), project -> project.id(), entry -> entry.project().stream())
                .flatMap(onProject -> any(
                                clients,
                                Shelves.clients(books),
                                client -> client.id(),
                                entry -> entry.client().stream())
                        .flatMap(forClient -> any(
                                        tags, Shelves.tags(books), tag -> tag.id(), entry -> entry.tags().stream())
                                .map(tagged ->
                                        onProject.and(forClient).and(tagged).and(this::fits))));
    }

    private boolean fits(NamedEntry entry) {
        var details = entry.entry().details();
        return billable.filter(wanted -> wanted != details.billable()).isEmpty()
                && details.description().value().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }

    /** Whether an entry is about any of the things that the words name; no words ask for nothing. */
    private static <T> Either<Problem, Predicate<NamedEntry>> any(
            List<String> words,
            Shelf<T> shelf,
            Function<T, ? extends Id> id,
            Function<NamedEntry, Stream<Label>> about) {
        Either<Problem, Set<Id>> ids = Either.right(Set.of());
        for (var word : words) {
            ids = ids.flatMap(before -> shelf.find(word).map(thing -> with(before, id.apply(thing))));
        }
        return ids.map(any ->
                entry -> words.isEmpty() || about.apply(entry).map(Label::id).anyMatch(any::contains));
    }

    private static Set<Id> with(Set<Id> ids, Id another) {
        return Stream.concat(ids.stream(), Stream.of(another)).collect(Collectors.toUnmodifiableSet());
    }
}
