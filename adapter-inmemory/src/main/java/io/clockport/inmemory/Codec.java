package io.clockport.inmemory;

import java.util.function.Function;

/** How a value becomes {@link Fields} and comes back: one form for the file and for the exported document. */
record Codec<V>(Function<V, Fields> write, Function<Fields, V> read) {

    /** For values that are nothing but a text. */
    static Codec<String> text() {
        return new Codec<>(value -> new Fields().put("value", value), fields -> fields.text("value"));
    }

    static Codec<Long> number() {
        return new Codec<>(value -> new Fields().put("value", value), fields -> fields.number("value"));
    }

    String encode(V value) {
        return JsonText.of(write.apply(value));
    }

    V decode(String json) {
        return read.apply(JsonText.parse(json));
    }
}
