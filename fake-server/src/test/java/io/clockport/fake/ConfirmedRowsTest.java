package io.clockport.fake;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Fidelity;
import org.junit.jupiter.api.Test;

class ConfirmedRowsTest {

    @Fidelity(row = "one.row")
    @Fidelity(row = "another.row")
    void shows_two_rows() {}

    @Test
    void every_row_that_a_test_names_is_counted() throws Exception {
        assertThat(ConfirmedRows.rowsOf(getClass().getDeclaredMethod("shows_two_rows")))
                .containsExactly("another.row", "one.row");
        assertThat(ConfirmedRows.rowsOf(Object.class.getMethod("toString"))).isEmpty();
    }

    @Test
    void a_run_that_saw_nothing_says_so() {
        assertThat(new ConfirmedRows().report()).isEqualTo("live: confirmed=0 contradicted=0\n");
    }
}
