package io.clockport.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateFilterTest {

    @ParameterizedTest
    @CsvSource({
        "BOTH, true, true",
        "BOTH, false, true",
        "ACTIVE, true, false",
        "ACTIVE, false, true",
        "ARCHIVED, true, true",
        "ARCHIVED, false, false"
    })
    void each_filter_shows_its_states(StateFilter filter, boolean archived, boolean shown) {
        assertThat(filter.shows(archived)).isEqualTo(shown);
    }
}
