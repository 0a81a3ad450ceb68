package io.clockport.http;

import io.clockport.id.Id;
import io.clockport.paging.Page;
import io.clockport.paging.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A page as it came: everything on it by its id, also what nobody wanted. */
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
        var items = found.stream()
                .map(json -> new Item<>(
                        id.apply(json).value(),
                        Optional.<T>of(toDomain.apply(json)).filter(wanted)))
                .toList();
        return new Slice<>(items, found.isEmpty() || answer.lastPage().orElse(found.size() < asked.size()));
    }

    <U> Slice<U> map(Function<? super T, ? extends U> change) {
        return new Slice<>(
                items.stream()
                        .map(item -> new Item<U>(item.id(), item.value().map(change)))
                        .toList(),
                last);
    }

    Page<T> toPage() {
        return new Page<>(items.stream().flatMap(item -> item.value().stream()).toList(), last);
    }

    /** By what something is known, and the thing itself if it is wanted. */
    record Item<T>(String id, Optional<T> value) {}
}
