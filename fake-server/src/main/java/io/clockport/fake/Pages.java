package io.clockport.fake;

import io.clockport.async.Eventual;
import io.clockport.paging.PageRequest;
import io.clockport.paging.PageSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Listings as answers: an array, and in a header whether it is the last page. */
final class Pages {

    static final String LAST_PAGE = "Last-Page";

    private Pages() {}

    static <T> Eventual<Answer> answer(PageSource<T> source, PageRequest request, Function<? super T, ?> form) {
        return source.fetch(request)
                .map(page -> Answer.page(page.items().stream().map(form).toList(), page.last()));
    }

    /** The same where the form of an item is not there at once. */
    static <T> Eventual<Answer> answerWithEach(
            PageSource<T> source, PageRequest request, Function<? super T, ? extends Eventual<?>> form) {
        return source.fetch(request)
                .then(page -> listOf(page.items(), form).map(list -> Answer.page(list, page.last())));
    }

    /** One form after the other: at once they would all ask the account. */
    static <T> Eventual<List<Object>> listOf(List<? extends T> items, Function<? super T, ? extends Eventual<?>> form) {
        Eventual<List<Object>> list = Eventual.of(new ArrayList<>());
        for (T item : items) {
            list = list.then(sofar -> form.apply(item).map(made -> {
                sofar.add(made);
                return sofar;
            }));
        }
        return list;
    }

    /** The same with the number of all items, which the service tells of clients and tags only. */
    static <T> Eventual<Answer> answerWithTotal(
            PageSource<T> source, PageRequest request, Function<? super T, ?> form) {
        return answer(source, request, form)
                .then(answer -> source.collect(PageRequest.MAX_SIZE)
                        .map(all -> answer.with("total-count", Integer.toString(all.size()))));
    }
}
