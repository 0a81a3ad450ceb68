package io.clockport.contract;

import static io.clockport.contract.EventualAssert.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.async.Eventual;
import io.clockport.paging.Page;
import io.clockport.paging.PageRequest;
import io.clockport.paging.PageSource;
import io.clockport.tag.Tag;
import io.clockport.tag.TagFilter;
import io.clockport.timeentry.EntryFilter;
import io.clockport.timeentry.TimeEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How every implementation pages. */
public interface PagingContract extends Contract {

    private List<TimeEntry> logged(int count) {
        var entries = new ArrayList<TimeEntry>();
        for (int i = 0; i < count; i++) {
            entries.add(0, loggedAt(NINE.plus(Duration.ofMinutes(i))));
        }
        return entries;
    }

    private PageSource<TimeEntry> source() {
        return timeEntries().of(harness().someone(), EntryFilter.all());
    }

    private Page<TimeEntry> page(int number, int size) {
        return await(source().fetch(new PageRequest(number, size)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 7, 50})
    default void any_page_size_yields_the_same_list(int size) {
        var all = logged(6);

        assertThat(await(source().collect(size))).isEqualTo(all);
        assertThat(Pull.oneByOne(source().stream(size))).isEqualTo(all);
    }

    @Test
    default void a_list_that_fills_its_pages_exactly_ends_there_or_with_an_empty_page() {
        var all = logged(4);

        assertThat(page(1, 2).items()).isEqualTo(all.subList(0, 2));
        assertThat(page(1, 2).last()).isFalse();
        assertThat(page(2, 2).items()).isEqualTo(all.subList(2, 4));
    }

    @Fidelity(
            row = "paging.past-the-end",
            claim = "a page past the end is empty and the last",
            sources = "probe reports 2026-05",
            confidence = Confidence.MEDIUM)
    @Test
    default void a_page_past_the_end_is_empty_and_the_last() {
        logged(3);

        assertThat(page(7, 2)).isEqualTo(new Page<>(List.of(), true));
    }

    @Test
    default void a_list_of_nothing_is_one_empty_page() {
        assertThat(page(1, 50)).isEqualTo(new Page<>(List.of(), true));
    }

    @Test
    default void a_short_page_is_the_last() {
        logged(3);

        assertThat(page(2, 2).items()).hasSize(1);
        assertThat(page(2, 2).last()).isTrue();
    }

    @Test
    default void what_moves_up_because_something_was_deleted_is_not_passed_over() {
        var all = logged(6);
        var reading = source().reading(2);

        var read = new ArrayList<>(await(reading.get()).items());
        read.forEach(entry -> await(timeEntries().delete(entry.id())));
        readOn(reading, read);

        assertThat(read).isEqualTo(all);
    }

    @Test
    default void what_moves_down_because_something_was_inserted_comes_once() {
        var all = logged(6);
        var reading = source().map(TimeEntry::id).reading(2);

        var read = new ArrayList<>(await(reading.get()).items());
        loggedAt(NINE.plus(Duration.ofHours(1)));
        readOn(reading, read);

        assertThat(read)
                .doesNotHaveDuplicates()
                .containsSubsequence(all.stream().map(TimeEntry::id).toList());
    }

    private static <T> void readOn(Supplier<Eventual<Page<T>>> reading, List<T> read) {
        boolean last = false;
        while (!last) {
            var page = await(reading.get());
            read.addAll(page.items());
            last = page.last();
        }
    }

    @Test
    default void more_than_fifty_names_arrive_whole() {
        for (int i = 0; i < 51; i++) {
            tag("tag " + i);
        }

        assertThat(await(tags().matching(TagFilter.all()).collect(50)))
                .extracting(Tag::name)
                .hasSize(51)
                .doesNotHaveDuplicates();
    }
}
