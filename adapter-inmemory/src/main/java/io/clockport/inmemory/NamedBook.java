package io.clockport.inmemory;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Things that have a name of their own within some space of names: kept by id within a scope, and found by name. A name is
 * taken from when its thing is put until it is removed or renamed.
 */
final class NamedBook<T> {

    private final Shelf<T> things;
    private final Shelf<String> names;
    private final Function<T, String> idOf;
    private final Function<T, String> nameOf;

    NamedBook(Store store, String label, Codec<T> codec, Function<T, String> idOf, Function<T, String> nameOf) {
        this.things = store.shelf(label, codec);
        this.names = store.shelf(label + "-names", Codec.text());
        this.idOf = idOf;
        this.nameOf = nameOf;
    }

    Optional<T> get(String scope, String id) {
        return things.get(key(scope, id));
    }

    Stream<T> all(String scope) {
        return things.under(scope + "/");
    }

    /** Whether another thing of this scope has the name. A name counts with all that {@code nameOf} puts before it. */
    boolean isTaken(String scope, T thing) {
        return names.get(key(scope, nameOf.apply(thing)))
                .filter(holder -> !holder.equals(idOf.apply(thing)))
                .isPresent();
    }

    /** Whether something is kept under the id of this thing. */
    boolean holds(String scope, T thing) {
        return get(scope, idOf.apply(thing)).isPresent();
    }

    <S extends T> S put(String scope, S thing) {
        var id = idOf.apply(thing);
        get(scope, id).ifPresent(before -> release(scope, before));
        things.put(key(scope, id), thing);
        names.put(key(scope, nameOf.apply(thing)), id);
        return thing;
    }

    void remove(String scope, T thing) {
        things.remove(key(scope, idOf.apply(thing)));
        release(scope, thing);
    }

    /** Two things can come to share a name when what told them apart goes; the name stays with the other one. */
    private void release(String scope, T thing) {
        var name = key(scope, nameOf.apply(thing));
        names.get(name).filter(idOf.apply(thing)::equals).ifPresent(own -> names.remove(name));
    }

    private static String key(String scope, String rest) {
        return scope + "/" + rest;
    }
}
