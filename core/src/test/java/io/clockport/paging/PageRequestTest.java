package io.clockport.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageRequestTest {

    @Test
    void pages_count_from_one() {
        assertThat(PageRequest.first(50)).isEqualTo(new PageRequest(1, 50));
        assertThatThrownBy(() -> new PageRequest(0, 50)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_next_page_has_the_next_number_and_the_same_size() {
        assertThat(PageRequest.first(50).next()).isEqualTo(new PageRequest(2, 50));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5000})
    void a_page_holds_one_to_five_thousand_items(int size) {
        assertThat(PageRequest.first(size).size()).isEqualTo(size);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 5001})
    void no_page_holds_more_or_less(int size) {
        assertThatThrownBy(() -> PageRequest.first(size))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got " + size);
    }
}
