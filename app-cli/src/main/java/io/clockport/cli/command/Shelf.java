package io.clockport.cli.command;

import io.clockport.async.Eventual;
import io.clockport.cli.completion.KnownName;
import io.clockport.cli.completion.Notes;
import io.clockport.cli.names.Choice;
import io.clockport.cli.names.Named;
import io.clockport.cli.problem.Problem;
import io.clockport.paging.PageSource;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Where things of one kind are found by the words of a person.
 *
 * @param kind in words for people
 * @param parent the name of what its things are in, of tasks the project
 * @param listing the command that shows them all
 * @param search all whose name contains a text
 * @param otherwise what words can mean that are in nobody's name
 * @param booking whether time is to be booked on it, so that what is in use is meant rather than what is not
 */
record Shelf<T>(
        String kind,
        String parent,
        String listing,
        Function<String, PageSource<T>> search,
        Function<String, Eventual<T>> byId,
        Function<T, Named<T>> name,
        Function<String, Optional<Either<Problem, T>>> otherwise,
        boolean booking,
        Notes notes) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{24}");

    /** The thing that is meant. A short list is fetched for it; everything only when nothing fits and a hint is needed. */
    Either<Problem, T> find(String word) {
        return isId(word)
                ? Await.value(byId.apply(word.strip()))
                : named(word.strip())
                        .flatMap(near -> near.isEmpty()
                                ? otherwise
                                        .apply(word)
                                        .orElseGet(() -> everything().flatMap(all -> among(word, all)))
                                : among(word, near));
    }

    /** Whether a word has the form of Clockify's ids, and so is never the name of something new. */
    static boolean isId(String word) {
        return ID.matcher(word.strip()).matches();
    }

    Either<Problem, List<Named<T>>> everything() {
        return named("");
    }

    <U> Shelf<U> map(Function<? super T, ? extends U> as, Function<U, Named<U>> nameOf) {
        return new Shelf<>(
                kind,
                parent,
                listing,
                part -> search.apply(part).map(as),
                id -> byId.apply(id).map(as),
                nameOf,
                word -> otherwise.apply(word).map(found -> found.map(as)),
                booking,
                notes);
    }

    Shelf<T> forBooking() {
        return new Shelf<>(kind, parent, listing, search, byId, name, otherwise, true, notes);
    }

    Shelf<T> understanding(Function<String, Optional<Either<Problem, T>>> more) {
        return new Shelf<>(kind, parent, listing, search, byId, name, more, booking, notes);
    }

    /** Another search for what is only a part of what there is. */
    Shelf<T> narrowedTo(Function<String, PageSource<T>> fewer) {
        return new Shelf<>(kind, parent, listing, fewer, byId, name, otherwise, booking, new Notes());
    }

    /** All whose name contains a text. */
    Either<Problem, List<Named<T>>> named(String part) {
        return Await.all(search.apply(part))
                .map(found -> found.stream().map(name).toList())
                .peek(found -> note(part, found.stream().map(this::known).toList()));
    }

    /** Takes the name of something new down. */
    void note(T thing) {
        notes.saw(List.of(known(name.apply(thing))));
    }

    private void note(String part, List<KnownName> found) {
        if (part.isEmpty()) {
            notes.sawAll(kind, parent, found);
        } else {
            notes.saw(found);
        }
    }

    private KnownName known(Named<?> thing) {
        return new KnownName(kind, thing.used(), thing.id(), parent, thing.name());
    }

    private Either<Problem, T> among(String word, List<Named<T>> things) {
        return booking ? Choice.inUse(kind, listing, word, things) : Choice.of(kind, listing, word, things);
    }
}
