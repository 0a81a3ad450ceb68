package io.clockport.cli.words;

/** Which moment a local time means that happens twice, because the clocks are set back. */
public enum Twice {
    /** Nobody said; such a time is refused with both readings. */
    UNSAID,
    /** The one before the clocks are set back. */
    FIRST,
    /** The one after. */
    SECOND
}
