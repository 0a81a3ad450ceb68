package io.clockport.project;

/** What projects can be sorted by. Names are compared without regard to case. */
public enum ProjectSort {
    ID,
    NAME,
    CLIENT_NAME,
    DURATION
}
