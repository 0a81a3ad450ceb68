package io.clockport.inmemory;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.TreePMap;

/** Shelves as persistent maps: a commit, a rollback and a snapshot are each a change of references. */
final class MemoryStore implements Store {

    private final Map<String, TreePMap<String, Object>> working = new HashMap<>();
    private Map<String, TreePMap<String, Object>> committed = Map.of();

    @Override
    public <V> Shelf<V> shelf(String name, Codec<V> codec) {
        working.putIfAbsent(name, TreePMap.empty());
        commit();
        return new MemoryShelf<>(name);
    }

    @Override
    public void clear() {
        working.replaceAll((name, shelf) -> TreePMap.empty());
    }

    @Override
    public void commit() {
        committed = Map.copyOf(working);
    }

    @Override
    public void rollback() {
        working.putAll(committed);
    }

    /** What was committed last; it never changes again. */
    Map<String, TreePMap<String, Object>> snapshot() {
        return committed;
    }

    void restore(Map<String, TreePMap<String, Object>> snapshot) {
        working.putAll(snapshot);
        commit();
    }

    @Override
    public void close() {}

    private final class MemoryShelf<V> implements Shelf<V> {

        private final String name;

        MemoryShelf(String name) {
            this.name = name;
        }

        @Override
        @SuppressWarnings("unchecked")
        public Optional<V> get(String key) {
            return Optional.ofNullable((V) map().get(key));
        }

        @Override
        public void put(String key, V value) {
            working.put(name, map().plus(key, value));
        }

        @Override
        public void remove(String key) {
            working.put(name, map().minus(key));
        }

        @Override
        @SuppressWarnings("unchecked")
        public Stream<V> between(String from, String to) {
            return (Stream<V>) map().subMap(from, to).values().stream();
        }

        private TreePMap<String, Object> map() {
            return Objects.requireNonNull(working.get(name));
        }
    }
}
