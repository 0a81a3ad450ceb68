package io.clockport.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import io.clockport.contract.Confidence;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ComplaintsTest {

    private static final Claim GOOD = claim("timer.stop", "ledger 2026-06");

    @Test
    void a_claim_with_a_dated_source_is_no_complaint() {
        assertThat(about(wire(GOOD), wire(pointer("timer.stop")))).isEmpty();
    }

    @Test
    void a_test_of_the_wire_without_a_source_is_one() {
        assertThat(about(wire())).containsExactly("Wire.a_test: has neither @Fidelity with its source nor @OwnPromise");
    }

    @Test
    void a_test_of_our_own_promise_needs_no_source() {
        var own = new TestMethod(Path.of("fake-junit/Wire.java"), "Wire", "a_test", List.of(), true);

        assertThat(about(own)).isEmpty();
    }

    @Test
    void a_declaration_without_a_source_is_one() {
        assertThat(about(wire(claim("timer.stop")))).containsExactly("timer.stop: has no source");
    }

    @Test
    void a_source_without_a_date_is_one() {
        assertThat(about(wire(claim("timer.stop", "ledger"))))
                .containsExactly("timer.stop: the source 'ledger' does not say who and when");
    }

    @Test
    void a_source_that_nobody_explains_is_one() {
        assertThat(about(wire(claim("timer.stop", "hearsay 2026"))))
                .containsExactly("timer.stop: the page does not explain the source 'hearsay 2026'");
    }

    @Test
    void a_row_that_is_declared_twice_is_one() {
        assertThat(about(wire(GOOD), wire(GOOD))).containsExactly("timer.stop: is declared twice");
    }

    @Test
    void a_row_that_nobody_declares_is_one() {
        assertThat(about(wire(pointer("timer.stop"))))
                .containsExactly("Wire.a_test: no test declares the row timer.stop");
    }

    private static List<String> about(TestMethod... tests) {
        return Complaints.about(Arrays.asList(tests), Set.of("ledger"));
    }

    private static TestMethod wire(Claim... claims) {
        return new TestMethod(Path.of("fake-junit/Wire.java"), "Wire", "a_test", List.of(claims), false);
    }

    private static Claim claim(String row, String... sources) {
        return new Claim(row, "stopping is a PATCH", List.of(sources), Confidence.MEDIUM, "");
    }

    private static Claim pointer(String row) {
        return new Claim(row, "", List.of(), Confidence.LOW, "");
    }
}
