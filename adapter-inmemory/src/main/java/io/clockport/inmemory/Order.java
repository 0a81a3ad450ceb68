package io.clockport.inmemory;

import io.clockport.paging.NameSort;
import io.clockport.paging.SortOrder;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;

/** The orders of listings: names without regard to case, and ids where names do not decide. */
final class Order {

    private Order() {}

    static <T> Comparator<T> by(NameSort sort, SortOrder order, Function<T, String> name, Function<T, String> id) {
        return directed(order, sort == NameSort.ID ? Comparator.comparing(id) : byName(name, id));
    }

    static <T> Comparator<T> byName(Function<T, String> name, Function<T, String> id) {
        return Comparator.<T, String>comparing(name.andThen(text -> text.toLowerCase(Locale.ROOT)))
                .thenComparing(id);
    }

    static <T> Comparator<T> directed(SortOrder order, Comparator<T> ascending) {
        return order == SortOrder.ASCENDING ? ascending : ascending.reversed();
    }
}
