package io.clockport.fake;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A function whose latest result is kept, for what is asked again and again with the same. Safe to use from any thread. */
final class Latest<K, V> {

    private record Made<K, V>(K of, V value) {}

    private final Function<K, V> function;
    private volatile @Nullable Made<K, V> latest;

    Latest(Function<K, V> function) {
        this.function = function;
    }

    V of(K key) {
        var made = latest;
        if (made == null || !made.of().equals(key)) {
            made = new Made<>(key, function.apply(key));
            latest = made;
        }
        return made.value();
    }
}
