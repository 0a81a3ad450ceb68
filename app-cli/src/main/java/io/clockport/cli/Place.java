package io.clockport.cli;

import java.util.Optional;
import java.util.function.Function;

/** Where a run works. */
sealed interface Place {

    /** A Clockify over HTTP. */
    record There(Said url) implements Place {}

    /** An offline store; the usual one when nobody says which. */
    record Here(Optional<Said> store) implements Place {}

    /** Who has to answer for both. */
    default <T> T fold(Function<There, T> there, Function<Here, T> here) {
        return this instanceof There found ? there.apply(found) : here.apply((Here) this);
    }
}
