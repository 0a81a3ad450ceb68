package io.clockport.failure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WriteOutcomeTest {

    @Test
    void what_did_not_happen_needs_no_look() {
        var outcome = new WriteOutcome.DidNotHappen();

        assertThat(outcome.<String>fold(() -> "send again", unknown -> unknown.lookFor()))
                .isEqualTo("send again");
    }

    @Test
    void what_may_have_happened_says_what_to_look_for() {
        var outcome = new WriteOutcome.MayHaveHappened("an entry at nine");

        assertThat(outcome.<String>fold(() -> "send again", unknown -> unknown.lookFor()))
                .isEqualTo("an entry at nine");
    }
}
