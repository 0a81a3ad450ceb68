package io.clockport.inmemory;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Shelves as the maps of an H2 MVStore file. The file is appended to, so a crash leaves the last commit as it was. MVStore
 * gives up a store whose file could not be written, a full disk for instance; it is opened again, at the last commit, when
 * something is next asked of it.
 */
final class FileStore implements Store {

    private final Supplier<MVStore> opening;
    private final Map<String, MVMap<String, String>> shelves = new HashMap<>();
    private MVStore store;
    private boolean closed;

    FileStore(Supplier<MVStore> opening) {
        this.opening = opening;
        this.store = opening.get();
    }

    MVStore opened() {
        if (store.isClosed() && !closed) {
            store = opening.get();
            shelves.replaceAll((name, given) -> store.openMap(name));
        }
        return store;
    }

    @Override
    public <V> Shelf<V> shelf(String name, Codec<V> codec) {
        shelves.put(name, opened().openMap(name));
        return new FileShelf<>(name, codec);
    }

    @Override
    public void clear() {
        opened();
        shelves.values().forEach(MVMap::clear);
    }

    @Override
    public void commit() {
        store.commit();
        store.sync();
    }

    /** A store that was given up has nothing left to take back. */
    @Override
    public void rollback() {
        if (!store.isClosed()) {
            store.rollback();
        }
    }

    /**
     * Everything is committed by now; a disk too full to say so does not matter. Nothing is moved about in the file: H2's
     * compaction at closing broke an assertion of its own after some ninety short runs, and space is used again anyway once it
     * has been free for 45 seconds.
     */
    @Override
    public void close() {
        closed = true;
        try {
            store.close();
        } catch (MVStoreException full) {
            store.closeImmediately();
        }
    }

    private final class FileShelf<V> implements Shelf<V> {

        private final String name;
        private final Codec<V> codec;

        FileShelf(String name, Codec<V> codec) {
            this.name = name;
            this.codec = codec;
        }

        private MVMap<String, String> map() {
            opened();
            return Objects.requireNonNull(shelves.get(name));
        }

        @Override
        public Optional<V> get(String key) {
            return Optional.ofNullable(map().get(key)).map(codec::decode);
        }

        @Override
        public void put(String key, V value) {
            map().put(key, codec.encode(value));
        }

        @Override
        public void remove(String key) {
            map().remove(key);
        }

        @Override
        public Stream<V> between(String from, String to) {
            return StreamSupport.stream(
                    Spliterators.spliteratorUnknownSize(values(from, to), Spliterator.ORDERED), false);
        }

        private Iterator<V> values(String from, String to) {
            var cursor = map().cursor(from, to, false);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return cursor.hasNext();
                }

                @Override
                public V next() {
                    cursor.next();
                    return codec.decode(cursor.getValue());
                }
            };
        }
    }
}
