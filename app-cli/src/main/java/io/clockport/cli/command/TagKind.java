package io.clockport.cli.command;

import io.clockport.cli.problem.Explain;
import io.clockport.cli.problem.Problem;
import io.clockport.cli.render.Json;
import io.clockport.tag.Tag;
import io.clockport.tag.TagName;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tags. */
final class TagKind implements Kind {

    @Override
    public String one() {
        return "tag";
    }

    @Override
    public String many() {
        return "tags";
    }

    @Override
    public List<String> columns() {
        return List.of();
    }

    @Override
    public List<String> examples() {
        return List.of("tags add urgent", "tags list --all", "tags rename urgent now");
    }

    @Override
    public Optional<Form> form() {
        return Optional.empty();
    }

    @Override
    public Either<Problem, Maker<Thing>> maker(Books books, Optional<String> project) {
        return Either.right(Makers.tags(books).asThings(found -> new AsThing(found, books)));
    }

    record AsThing(Tag tag, Books books) implements Thing {

        @Override
        public String id() {
            return tag.id().value();
        }

        @Override
        public String name() {
            return tag.name().value();
        }

        @Override
        public boolean isRetired() {
            return tag.fold(active -> false, archived -> true);
        }

        @Override
        public List<String> cells() {
            return List.of();
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of();
        }

        @Override
        public Map<String, Object> data() {
            return Json.object(
                    "id", id(),
                    "name", name(),
                    "archived", isRetired());
        }

        @Override
        public Either<Problem, Thing> rename(String name) {
            return TagName.parse(name)
                    .mapLeft(Explain::failure)
                    .flatMap(good -> Await.value(books.scope().tags().rename(tag.id(), good)))
                    .map(this::with);
        }

        @Override
        public Either<Problem, Thing> retire() {
            return tag.fold(
                    active -> Await.value(books.scope().tags().archive(active)).map(this::with),
                    archived -> Either.right(this));
        }

        @Override
        public Either<Problem, Thing> restore() {
            return tag.fold(
                    active -> Either.right(this),
                    archived ->
                            Await.value(books.scope().tags().restore(archived)).map(this::with));
        }

        @Override
        public Either<Problem, String> retireAndDelete() {
            return Await.value(books.scope().tags().delete(tag.id())).map(id -> id.value());
        }

        @Override
        public boolean isDeletable() {
            return true;
        }

        private Thing with(Tag changed) {
            return new AsThing(changed, books);
        }
    }
}
