package io.clockport.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PageRequestTest {

    @Test
    void pages_count_from_one() {
        assertThat(PageRequest.first(50)).isEqualTo(new PageRequest(1, 50));
        assertThat(PageRequest.first(50).next()).isEqualTo(new PageRequest(2, 50));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageRequest(0, 50));
    }

    @Test
    void a_page_holds_1_to_5000_items() {
        assertThat(new PageRequest(1, 1).size()).isEqualTo(1);
        assertThat(new PageRequest(1, 5000).size()).isEqualTo(5000);
        assertThatIllegalArgumentException().isThrownBy(() -> new PageRequest(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PageRequest(1, 5001));
    }

    @Test
    void a_state_filter_shows_what_it_says() {
        assertThat(StateFilter.BOTH.shows(true)).isTrue();
        assertThat(StateFilter.BOTH.shows(false)).isTrue();
        assertThat(StateFilter.ACTIVE.shows(false)).isTrue();
        assertThat(StateFilter.ACTIVE.shows(true)).isFalse();
        assertThat(StateFilter.ARCHIVED.shows(true)).isTrue();
        assertThat(StateFilter.ARCHIVED.shows(false)).isFalse();
    }

    @Test
    void a_name_matches_anywhere_in_any_case_or_exactly() {
        assertThat(NameMatch.containing("IER").matches("Pier survey")).isTrue();
        assertThat(NameMatch.containing("quay").matches("Pier survey")).isFalse();
        assertThat(NameMatch.exactly("Pier survey").matches("Pier survey")).isTrue();
        assertThat(NameMatch.exactly("pier survey").matches("Pier survey")).isFalse();
    }
}
