package io.clockport.inmemory;

import java.util.Optional;
import java.util.stream.Stream;

/** Values kept by text keys, in the order of the keys. Used under the lock of the {@link Books} only. */
interface Shelf<V> {

    Optional<V> get(String key);

    void put(String key, V value);

    void remove(String key);

    /** The values whose keys lie from {@code from} to before {@code to}, in order, read as the stream goes. */
    Stream<V> between(String from, String to);

    /** The values whose keys begin with {@code prefix}, in order. */
    default Stream<V> under(String prefix) {
        return between(prefix, prefix + Character.MAX_VALUE);
    }
}
