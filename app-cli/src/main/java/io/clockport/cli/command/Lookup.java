package io.clockport.cli.command;

import io.clockport.async.Eventual;
import io.clockport.failure.Refused;
import io.clockport.paging.PageSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds things by their ids and asks for each once: the first few one by one, then for all there are, because over a network a
 * list of a thousand costs less than a thousand questions.
 */
final class Lookup<K, V> {

    private static final int ONE_BY_ONE = 25;
    private static final int PAGE = 200;

    private final Function<K, Eventual<V>> get;
    private final Supplier<PageSource<V>> all;
    private final Function<V, K> id;
    private final Map<K, Eventual<Optional<V>>> asked = new HashMap<>();
    private Optional<Eventual<Map<K, V>>> listed = Optional.empty();

    Lookup(Function<K, Eventual<V>> get, Supplier<PageSource<V>> all, Function<V, K> id) {
        this.get = get;
        this.all = all;
        this.id = id;
    }

    /** The thing, or nothing when there is no such thing any more. */
    Eventual<Optional<V>> find(K key) {
        return asked.size() < ONE_BY_ONE || asked.containsKey(key)
                ? alone(key)
                : list().then(known -> Optional.ofNullable(known.get(key))
                        .map(found -> Eventual.of(Optional.of(found)))
                        .orElseGet(() -> alone(key)));
    }

    private Eventual<Optional<V>> alone(K key) {
        return asked.computeIfAbsent(key, unknown -> present(get.apply(key)));
    }

    private Eventual<Map<K, V>> list() {
        var list = listed.orElseGet(() -> all.get().collect(PAGE).map(this::byId));
        listed = Optional.of(list);
        return list;
    }

    private Map<K, V> byId(List<V> things) {
        var known = new HashMap<K, V>();
        things.forEach(thing -> known.put(id.apply(thing), thing));
        return known;
    }

    private static <T> Eventual<Optional<T>> present(Eventual<T> eventual) {
        return eventual.map(Optional::of)
                .recover(failure ->
                        failure instanceof Refused.NotFound ? Eventual.of(Optional.empty()) : Eventual.failed(failure));
    }
}
