package io.clockport.timeentry;

/** A finished entry to be logged. */
public record NewTimeEntry(EntryDetails details, Interval interval) {}
