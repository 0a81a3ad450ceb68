package io.clockport.tests.breakage;

import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

/** Is green because it does not run. */
public interface IsSwitchedOff {

    @Test
    @Disabled
    default void two_and_two_are_four() {}
}
