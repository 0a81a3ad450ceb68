package io.clockport.failure;

/** A part of a time entry that a workspace can force its members to fill in. */
public enum EntryField {
    DESCRIPTION,
    PROJECT,
    TASK,
    TAGS
}
