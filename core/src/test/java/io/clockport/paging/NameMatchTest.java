package io.clockport.paging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatchTest {

    @ParameterizedTest
    @CsvSource({"pier, true", "PIER, true", "the old Pier, true", "'', false", "pie, false", "p-ier, false"})
    void a_part_is_found_anywhere_in_any_case(String name, boolean found) {
        assertThat(NameMatch.containing("pIEr").matches(name)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"Pier, true", "pier, false", "the Pier, false"})
    void a_whole_name_is_found_exactly(String name, boolean found) {
        assertThat(NameMatch.exactly("Pier").matches(name)).isEqualTo(found);
    }
}
