package io.clockport.failure;

import java.util.function.Function;

/**
 * Why an operation gave no value. The three families answer the caller's only question, "what now?": change the request
 * ({@link Refused}), try again later ({@link Unavailable}), or report a bug ({@link Unintelligible}). Whatever else goes
 * wrong is a defect and is thrown.
 */
public sealed interface Failure permits Refused, Unavailable, Unintelligible {

    /** Exactly one of the functions is called; a new family breaks every caller's compilation, which is the point. */
    <R> R fold(
            Function<? super Refused, ? extends R> refused,
            Function<? super Unavailable, ? extends R> unavailable,
            Function<? super Unintelligible, ? extends R> unintelligible);

    /** One sentence for people: what went wrong, without secrets. */
    String message();

    /** Which request it comes of; where several do, the one that says so. */
    Trace trace();

    /** The same failure, of that request. */
    Failure traced(Trace by);
}
