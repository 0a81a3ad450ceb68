package io.clockport.inmemory;

/**
 * A place to keep shelves. What was put since the last {@link #commit} is dropped by {@link #rollback}; nothing in between
 * is ever seen.
 */
interface Store extends AutoCloseable {

    <V> Shelf<V> shelf(String name, Codec<V> codec);

    /** Empties every shelf. */
    void clear();

    void commit();

    void rollback();

    @Override
    void close();
}
