package io.clockport.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnintelligibleTest {

    private static final Unintelligible FAILURE =
            new Unintelligible(new WriteOutcome.DidNotHappen(), "GET /user", "no field id");

    @Test
    void it_names_the_exchange_and_what_was_wrong_with_it() {
        assertThat(FAILURE.message()).isEqualTo("The answer to GET /user could not be understood: no field id");
    }

    @Test
    void it_is_of_the_family_that_wants_a_bug_report() {
        assertThat(FAILURE.<Object>fold(refused -> "change", unavailable -> "later", same -> same))
                .isSameAs(FAILURE);
    }
}
