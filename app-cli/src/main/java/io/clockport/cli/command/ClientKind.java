package io.clockport.cli.command;

import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.client.ArchiveScope;
import io.clockport.client.Client;
import io.clockport.client.ClientChange;
import io.clockport.client.ClientName;
import io.clockport.usecase.ArchiveAndDeleteClient;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Clients. */
final class ClientKind implements Kind {

    @Override
    public String one() {
        return "client";
    }

    @Override
    public String many() {
        return "clients";
    }

    @Override
    public List<String> columns() {
        return List.of("EMAIL");
    }

    @Override
    public List<String> examples() {
        return List.of(
                "clients add Acme --email office@acme.example",
                "clients edit Acme --note \"\"",
                "clients archive Acme");
    }

    @Override
    public Optional<Form> form() {
        return Optional.of(new ClientForm());
    }

    @Override
    public Either<Problem, Maker<Thing>> maker(Books books, Optional<String> project) {
        return Either.right(Makers.clients(books).asThings(found -> new AsThing(found, books)));
    }

    record AsThing(Client client, Books books) implements Thing {

        @Override
        public String id() {
            return client.id().value();
        }

        @Override
        public String name() {
            return client.name().value();
        }

        @Override
        public boolean isRetired() {
            return client.fold(active -> false, archived -> true);
        }

        @Override
        public List<String> cells() {
            return List.of(client.details().email().orElse(""));
        }

        @Override
        public Map<String, Object> facts() {
            return Json.object(
                    "email", client.details().email().orElse(""),
                    "also to", String.join(", ", client.details().ccEmails()),
                    "address", client.details().address().orElse(""),
                    "note", client.details().note().orElse(""));
        }

        @Override
        public Map<String, Object> data() {
            return Json.object(
                    "id", id(),
                    "name", name(),
                    "archived", isRetired(),
                    "email", client.details().email(),
                    "ccEmails", client.details().ccEmails(),
                    "address", client.details().address(),
                    "note", client.details().note());
        }

        @Override
        public Either<Problem, Thing> rename(String name) {
            return ClientName.parse(name)
                    .mapLeft(Explain::failure)
                    .flatMap(
                            good -> Await.value(books.scope().clients().change(client.id(), ClientChange.rename(good))))
                    .map(this::with);
        }

        @Override
        public Either<Problem, Thing> retire() {
            return client.fold(
                    active -> Await.value(books.scope().clients().archive(active, ArchiveScope.CLIENT_ONLY))
                            .map(this::with),
                    archived -> Either.right(this));
        }

        @Override
        public Either<Problem, Thing> restore() {
            return client.fold(
                    active -> Either.right(this),
                    archived -> Await.value(books.scope().clients().restore(archived))
                            .map(this::with));
        }

        @Override
        public Either<Problem, String> retireAndDelete() {
            return Await.value(new ArchiveAndDeleteClient(books.scope().clients()).archiveAndDelete(client.id()))
                    .map(id -> id.value());
        }

        private Thing with(Client changed) {
            return new AsThing(changed, books);
        }
    }
}
