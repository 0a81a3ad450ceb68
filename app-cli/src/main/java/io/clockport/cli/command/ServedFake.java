package io.clockport.cli.command;

import java.net.URI;

/** A fake that listens. */
public interface ServedFake {

    URI url();

    URI controlUrl();

    String workspace();

    String user();

    String key();

    /** Returns when somebody ends the program, after the server stopped and everything it was told is safe. */
    void awaitEnd();
}
