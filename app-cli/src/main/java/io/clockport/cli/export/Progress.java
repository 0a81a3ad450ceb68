package io.clockport.cli.export;

/** Is told how an export gets on. */
public interface Progress extends AutoCloseable {

    /** So many entries are written, and so much of the way is gone, from 0 to 1. */
    void at(long entries, double way);

    @Override
    void close();

    /** For when nobody watches. */
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void at(long entries, double way) {}

            @Override
            public void close() {}
        };
    }
}
