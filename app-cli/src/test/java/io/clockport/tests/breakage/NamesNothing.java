package io.clockport.tests.breakage;

import org.junit.jupiter.api.Test;

/** Says nothing when it fails. */
public interface NamesNothing {

    @Test
    default void shouldWorkCorrectly() {}
}
