package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import io.clockport.async.Eventual;
import io.clockport.paging.PageRequest;
import io.clockport.paging.PageSource;
import java.util.function.Function;

/** Listings as answers: an array, and in a header whether it is the last page. */
final class Pages {

    private Pages() {}

    static <T> Eventual<Answer> answer(
            PageSource<T> source, PageRequest request, Function<? super T, ? extends JsonNode> form) {
        return source.fetch(request)
                .map(page ->
                        Answer.ok(Wire.array(page.items(), form)).with("Last-Page", Boolean.toString(page.last())));
    }

    /** The same with the number of all items, which the service tells of clients and tags only. */
    static <T> Eventual<Answer> answerWithTotal(
            PageSource<T> source, PageRequest request, Function<? super T, ? extends JsonNode> form) {
        return answer(source, request, form)
                .then(answer -> source.collect(PageRequest.MAX_SIZE)
                        .map(all -> answer.with("total-count", Integer.toString(all.size()))));
    }
}
