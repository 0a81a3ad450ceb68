package io.clockport.paging;

/** What listings of named things can be sorted by. Names are compared without regard to case. */
public enum NameSort {
    ID,
    NAME
}
