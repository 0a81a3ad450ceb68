package io.clockport.tests.breakage;

import org.junit.jupiter.api.Test;

/** Is passed over, for it is not called Test. */
public final class HasTestsNobodyRuns {

    @Test
    void two_and_two_are_five() {
        throw new AssertionError("nobody hears this");
    }
}
