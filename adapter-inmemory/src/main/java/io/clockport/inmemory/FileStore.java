package io.clockport.inmemory;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** Shelves as the maps of an H2 MVStore file. The file is appended to, so a crash leaves the last commit as it was. */
final class FileStore implements Store {

    private static final int COMPACTION_MILLIS_AT_CLOSE = 20;

    private final MVStore store;
    private final List<MVMap<String, String>> shelves = new ArrayList<>();

    FileStore(MVStore store) {
        this.store = store;
    }

    @Override
    public <V> Shelf<V> shelf(String name, Codec<V> codec) {
        MVMap<String, String> shelf = store.openMap(name);
        shelves.add(shelf);
        return new FileShelf<>(shelf, codec);
    }

    @Override
    public void clear() {
        shelves.forEach(MVMap::clear);
    }

    @Override
    public void commit() {
        store.commit();
        store.sync();
    }

    @Override
    public void rollback() {
        store.rollback();
    }

    @Override
    public void close() {
        store.close(COMPACTION_MILLIS_AT_CLOSE);
    }

    private record FileShelf<V>(MVMap<String, String> map, Codec<V> codec) implements Shelf<V> {

        @Override
        public Optional<V> get(String key) {
            return Optional.ofNullable(map.get(key)).map(codec::decode);
        }

        @Override
        public void put(String key, V value) {
            map.put(key, codec.encode(value));
        }

        @Override
        public void remove(String key) {
            map.remove(key);
        }

        @Override
        public Stream<V> between(String from, String to) {
            return StreamSupport.stream(
                    Spliterators.spliteratorUnknownSize(values(from, to), Spliterator.ORDERED), false);
        }

        private Iterator<V> values(String from, String to) {
            var cursor = map.cursor(from, to, false);
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
