package io.clockport.http;

import io.clockport.id.Id;
import io.clockport.paging.Page;
import io.clockport.paging.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** A page as it came: each item with its id, so that an item that comes twice is seen to. */
record Slice<T>(List<Item<T>> items, boolean last) {

    Slice {
        items = List.copyOf(items);
    }

    /**
     * The service says in a header whether more follows. Where it does not, a page shorter than asked is the last; an empty
     * one is the last whatever is said. Fidelity: row {@code paging.last-page-header}.
     */
    static <J, T> Slice<T> of(
            Answer answer,
            PageRequest asked,
            List<J> found,
            Function<? super J, ? extends Id> id,
            Function<? super J, ? extends T> toDomain,
            Predicate<? super T> wanted) {
        var items = new ArrayList<Item<T>>(found.size());
        for (var json : found) {
            T value = toDomain.apply(json);
            if (wanted.test(value)) {
                items.add(new Item<>(id.apply(json).value(), value));
            }
        }
        return new Slice<>(items, found.isEmpty() || answer.lastPage().orElse(found.size() < asked.size()));
    }

    <U> Slice<U> map(Function<? super T, ? extends U> change) {
        return new Slice<>(
                items.stream()
                        .map(item -> new Item<U>(item.id(), change.apply(item.value())))
                        .toList(),
                last);
    }

    Page<T> toPage() {
        return new Page<>(items.stream().map(Item::value).toList(), last);
    }

    /** Something, and by what it is known. */
    record Item<T>(String id, T value) {}
}
