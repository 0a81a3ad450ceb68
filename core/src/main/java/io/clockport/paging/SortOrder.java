package io.clockport.paging;

/** Which end of a sorted listing comes first. */
public enum SortOrder {
    ASCENDING,
    DESCENDING
}
