package io.clockport.cli.command;

import io.clockport.cli.names.Choice;
import io.clockport.cli.problem.Problem;
import io.clockport.client.Client;
import io.clockport.id.ClientId;
import io.clockport.paging.NameMatch;
import io.clockport.project.Project;
import io.clockport.project.ProjectFilter;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Projects named together with their client, {@code Acme/Website}, because two clients may have projects of the same name;
 * {@code /Website} is the one of no client. Either name may contain slashes itself.
 */
final class Qualified {

    private static final char SLASH = '/';

    private Qualified() {}

    /** The project that is meant, or nothing when these words name no client. */
    static Optional<Either<Problem, Project>> project(String words, Books books) {
        return cuts(words)
                .flatMap(cut -> client(words.substring(0, cut), books)
                        .map(client -> project(client, words.substring(cut + 1).strip(), books))
                        .stream())
                .findFirst();
    }

    /** Client and name for a project that is to be made, or nothing when these words name no client. */
    static Optional<NewName> made(String words, Books books) {
        return cuts(words)
                .filter(cut -> cut > 0 && !words.substring(cut + 1).isBlank())
                .flatMap(cut -> client(words.substring(0, cut), books).stream()
                        .flatMap(Optional::stream)
                        .map(client -> new NewName(
                                client.id(), words.substring(cut + 1).strip())))
                .findFirst();
    }

    record NewName(ClientId client, String name) {}

    private static Stream<Integer> cuts(String words) {
        return IntStream.range(0, words.length())
                .filter(at -> words.charAt(at) == SLASH)
                .boxed();
    }

    /** The client; nobody for no words; nothing for words that name none. */
    private static Optional<Optional<Client>> client(String word, Books books) {
        return word.isBlank()
                ? Optional.of(Optional.empty())
                : Shelves.clients(books).find(word.strip()).map(Optional::of).toJavaOptional();
    }

    private static Either<Problem, Project> project(Optional<Client> client, String name, Books books) {
        var wanted = client.map(found -> ProjectFilter.all().ofClients(Set.of(found.id())))
                .orElseGet(() -> ProjectFilter.all().named(NameMatch.containing(name)));
        return Await.all(books.scope().projects().matching(wanted))
                .map(found -> found.stream()
                        .filter(project ->
                                client.isPresent() || project.details().client().isEmpty())
                        .map(Shelves.projects(books).name())
                        .toList())
                .flatMap(found -> Choice.inUse(
                        client.map(one -> "project of " + one.name()).orElse("project without client"),
                        "clockport projects list",
                        name,
                        found));
    }
}
