package io.clockport.paging;

/** Which states of a thing that can be archived (or done) a listing shows. */
public enum StateFilter {
    BOTH,
    ACTIVE,
    ARCHIVED;

    /** Whether something in this state is shown. */
    public boolean shows(boolean archived) {
        return this == BOTH || archived == (this == ARCHIVED);
    }
}
