package io.clockport.timeentry;

/** What kind of time an entry is. People can only book {@link #REGULAR} and {@link #BREAK}. */
public enum EntryType {
    REGULAR,
    BREAK,
    HOLIDAY,
    TIME_OFF
}
