package io.clockport.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clockport.async.Eventual;
import io.clockport.paging.PageRequest;
import io.clockport.paging.PageSource;
import java.util.List;
import java.util.function.Function;

/** Listings as answers: an array, and in a header whether it is the last page. */
final class Pages {

    static final String LAST_PAGE = "Last-Page";

    private Pages() {}

    static <T> Eventual<Answer> answer(
            PageSource<T> source, PageRequest request, Function<? super T, ? extends JsonNode> form) {
        return source.fetch(request)
                .map(page -> Answer.ok(Wire.array(page.items(), form)).with(LAST_PAGE, Boolean.toString(page.last())));
    }

    /** The same where the form of an item is not there at once. */
    static <T> Eventual<Answer> answerWithEach(
            PageSource<T> source, PageRequest request, Function<? super T, Eventual<ObjectNode>> form) {
        return source.fetch(request)
                .then(page -> arrayOf(page.items(), form)
                        .map(array -> Answer.ok(array).with(LAST_PAGE, Boolean.toString(page.last()))));
    }

    /** One form after the other: at once they would all ask the account. */
    static <T> Eventual<ArrayNode> arrayOf(List<? extends T> items, Function<? super T, Eventual<ObjectNode>> form) {
        Eventual<ArrayNode> array = Eventual.of(Wire.array());
        for (T item : items) {
            array = array.then(sofar -> form.apply(item).map(sofar::add));
        }
        return array;
    }

    /** The same with the number of all items, which the service tells of clients and tags only. */
    static <T> Eventual<Answer> answerWithTotal(
            PageSource<T> source, PageRequest request, Function<? super T, ? extends JsonNode> form) {
        return answer(source, request, form)
                .then(answer -> source.collect(PageRequest.MAX_SIZE)
                        .map(all -> answer.with("total-count", Integer.toString(all.size()))));
    }
}
