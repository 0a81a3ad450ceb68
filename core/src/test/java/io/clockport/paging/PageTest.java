package io.clockport.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void a_page_cannot_be_tampered_with() {
        var items = new ArrayList<>(List.of("a"));
        var page = new Page<>(items, true);

        items.clear();

        assertThat(page.items()).containsExactly("a");
    }

    @Test
    void changing_the_items_keeps_their_order_and_whether_more_follow() {
        assertThat(new Page<>(List.of(1, 2), false).map(number -> "n" + number))
                .isEqualTo(new Page<>(List.of("n1", "n2"), false));
        assertThat(new Page<>(List.of(1), true).map(number -> "n" + number).last())
                .isTrue();
    }
}
