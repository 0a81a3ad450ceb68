package io.clockport.user;

/** What members can be sorted by. */
public enum MemberSort {
    ID,
    EMAIL,
    NAME
}
