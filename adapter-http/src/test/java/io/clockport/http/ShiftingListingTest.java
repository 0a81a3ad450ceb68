package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.id.TagId;
import io.clockport.id.WorkspaceId;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A listing at a server whose items come and go between two pages. */
class ShiftingListingTest {

    private final Servers servers = new Servers();
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void close() {
        servers.close();
    }

    @Test
    void what_moves_up_because_something_was_deleted_is_not_passed_over() {
        var read = read(30, tags -> tags.subList(0, 4).clear());

        assertThat(read).containsExactlyElementsOf(ids(0, 30));
    }

    @Test
    void what_moves_down_because_something_was_inserted_is_given_once() {
        var read = read(30, tags -> tags.add(0, Wire.tag("new", "N", false)));

        assertThat(read).doesNotHaveDuplicates().containsSubsequence(ids(0, 30));
    }

    @Test
    void a_listing_that_stays_as_it_is_takes_as_many_pages_as_it_has() {
        assertThat(read(30, tags -> {})).hasSize(30);
        assertThat(asked).hasValue(3);
    }

    private List<TagId> read(int count, Consumer<List<String>> afterTheFirstPage) {
        var tags = new ArrayList<String>();
        ids(0, count).forEach(id -> tags.add(Wire.tag(id.value(), "A", false)));
        var endpoint = servers.listening(request -> {
            if (asked.getAndIncrement() == 1) {
                afterTheFirstPage.accept(tags);
            }
            ServedListing.answer(request, tags);
        });
        try (var clockify = HttpClockify.connect(HttpConfig.of(endpoint, Credentials.apiKey("k")))) {
            return Await.value(clockify.in(new WorkspaceId(Wire.W))
                    .tags()
                    .matching(TagFilter.all())
                    .map(Tag::id)
                    .collect(10));
        }
    }

    private static List<TagId> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> new TagId("t" + i)).toList();
    }
}
