package io.clockport.cli.command;

import io.clockport.cli.problem.ExitCode;
import io.clockport.cli.problem.Problem;
import io.clockport.paging.PageSource;
import io.vavr.control.Either;
import java.util.function.Function;

/** A shelf to which things can be added by name. */
record Maker<T>(Shelf<T> shelf, String adding, Function<String, Either<Problem, T>> make) {

    Either<Problem, T> find(String word) {
        return shelf.find(word).mapLeft(problem -> isMissing(problem, word) ? withHint(problem, word) : problem);
    }

    Either<Problem, T> findOrMake(String word) {
        return shelf.find(word)
                .fold(problem -> isMissing(problem, word) ? add(word) : Either.left(problem), Either::right);
    }

    Either<Problem, T> add(String name) {
        return make.apply(name).peek(shelf::note);
    }

    /** For what time is to be booked on. */
    Maker<T> forBooking() {
        return new Maker<>(shelf.forBooking(), adding, make);
    }

    Maker<T> making(Function<String, Either<Problem, T>> otherwise) {
        return new Maker<>(shelf, adding, otherwise);
    }

    Maker<T> among(Function<String, PageSource<T>> fewer) {
        return new Maker<>(shelf.narrowedTo(fewer), adding, make);
    }

    Maker<Thing> asThings(Function<? super T, ? extends Thing> as) {
        return new Maker<>(
                shelf.map(as, thing -> Shelves.named(thing.id(), thing.name(), !thing.isRetired(), thing)),
                adding,
                text -> make.apply(text).map(as));
    }

    private boolean isMissing(Problem problem, String word) {
        return problem.code() == ExitCode.NOT_FOUND && !Shelf.isId(word);
    }

    private Problem withHint(Problem problem, String word) {
        return word.isBlank()
                ? problem
                : new Problem(
                        problem.code(),
                        problem.what(),
                        problem.advice() + "; to add it: " + adding + " " + ShellWord.of(word));
    }
}
