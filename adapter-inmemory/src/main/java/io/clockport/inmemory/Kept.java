package io.clockport.inmemory;

import io.clockport.failure.Refused;
import io.vavr.control.Either;

/** Puts a named thing into its book unless another thing has the name. */
final class Kept {

    private Kept() {}

    static <T, S extends T> Either<Refused, S> unlessTaken(
            NamedBook<T> book, String scope, S thing, String kind, String name) {
        return book.isTaken(scope, thing)
                ? Either.left(new Refused.Taken(kind, name))
                : Either.right(book.put(scope, thing));
    }
}
