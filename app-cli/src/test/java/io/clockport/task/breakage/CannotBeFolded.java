package io.clockport.task.breakage;

/** Leaves telling its cases apart to its callers. */
public sealed interface CannotBeFolded {

    /** One way. */
    record This() implements CannotBeFolded {}

    /** Another way. */
    record That() implements CannotBeFolded {}
}
