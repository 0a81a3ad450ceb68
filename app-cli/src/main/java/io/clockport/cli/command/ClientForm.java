package io.clockport.cli.command;

import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientName;
import io.clockport.client.NewClient;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What can be said of a client. */
final class ClientForm implements Form {

    @Option(names = "--email", paramLabel = "ADDRESS", description = "Where invoices go; \"\" for nowhere.")
    private Optional<String> email = Optional.empty();

    @Option(names = "--address", paramLabel = "TEXT", description = "The postal address; \"\" for none.")
    private Optional<String> address = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "A note; \"\" for none.")
    private Optional<String> note = Optional.empty();

    @Override
    public boolean isEmpty() {
        return email.isEmpty() && address.isEmpty() && note.isEmpty();
    }

    @Override
    public Either<Problem, Maker<Thing>> maker(Books books, Optional<String> place) {
        return Either.right(Makers.clients(books)
                .making(name -> ClientName.parse(name)
                        .mapLeft(Explain::failure)
                        .flatMap(good -> Await.value(books.scope().clients().create(draft(good)))))
                .asThings(client -> new ClientKind.AsThing(client, books)));
    }

    @Override
    public Either<Problem, Thing> edit(String word, Books books, Optional<String> place) {
        return Shelves.clients(books)
                .find(word)
                .flatMap(client -> change().map(
                                change -> Await.value(books.scope().clients().change(client.id(), change)))
                        .orElseGet(() -> Either.right(client)))
                .map(client -> new ClientKind.AsThing(client, books));
    }

    private NewClient draft(ClientName name) {
        var named = NewClient.named(name);
        var reachable = said(email).map(named::withEmail).orElse(named);
        var placed = said(address).map(reachable::at).orElse(reachable);
        return said(note).map(placed::noting).orElse(placed);
    }

    private Optional<ClientChange> change() {
        return Stream.of(
                        email.map(text -> text.isBlank() ? ClientChange.noEmail() : ClientChange.email(text.strip())),
                        address.map(text -> text.isBlank() ? ClientChange.noAddress() : ClientChange.address(text)),
                        note.map(text -> text.isBlank() ? ClientChange.noNote() : ClientChange.note(text)))
                .flatMap(Optional::stream)
                .reduce(ClientChange::and);
    }

    private static Optional<String> said(Optional<String> text) {
        return text.filter(written -> !written.isBlank()).map(String::strip);
    }
}
