package io.clockport.contract.breakage;

import org.junit.jupiter.api.Test;

/** Says nothing when it breaks. */
public interface SpeaksInCamelCaseContract {

    @Test
    default void shouldWork() {}
}
