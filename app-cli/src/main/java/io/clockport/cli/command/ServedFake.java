package io.clockport.cli.command;

import java.net.URI;
import java.util.Optional;

/** A fake that listens. */
public interface ServedFake {

    URI url();

    /** Where the control plane is, if there is one. */
    Optional<URI> controlUrl();

    /** What must be shown there, if something must. */
    Optional<String> controlToken();

    String workspace();

    String user();

    String key();

    /** What clients have done wrong so far. */
    Answer report();

    /**
     * Returns when somebody ends the program, after the server stopped and everything it was told is safe. The last words are
     * said before that, because a signal does not wait for what comes after.
     */
    void awaitEnd(Runnable lastWords);
}
