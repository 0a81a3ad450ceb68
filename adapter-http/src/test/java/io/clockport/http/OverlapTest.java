package io.clockport.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.paging.PageRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapTest {

    @Test
    void the_first_page_is_the_one_that_was_asked_for() {
        assertThat(Overlap.after(0, 200)).isEqualTo(PageRequest.first(200));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 15, 16, 50, 200, 1000, 5000})
    void a_page_begins_before_what_was_read_and_ends_after_it(int pageSize) {
        for (long read = 1; read < 60_000; read++) {
            var page = Overlap.after(read, pageSize);

            assertThat(Overlap.start(page)).as("after %d", read).isLessThan(read);
            assertThat(Overlap.start(page) + page.size()).as("after %d", read).isGreaterThan(read);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 50, 200, 800, 1000, 5000})
    void a_listing_takes_few_pages_more_than_without_an_overlap(int pageSize) {
        int pages = 1;
        for (long read = pageSize; read < 100L * pageSize; pages++) {
            var page = Overlap.after(read, pageSize);
            read = Overlap.start(page) + page.size();
        }

        assertThat(pages).isLessThanOrEqualTo(105);
    }

    @ParameterizedTest
    @CsvSource({"1, 9", "200, 225", "888, 999", "889, 1000", "890, 890", "1000, 1000", "5000, 5000"})
    void a_page_is_hardly_larger_than_asked_and_never_larger_than_there_are(int pageSize, int most) {
        for (long read = pageSize; read < 2_000L; read++) {
            assertThat(Overlap.after(read, pageSize).size())
                    .as("after %d", read)
                    .isLessThanOrEqualTo(most);
        }
    }
}
