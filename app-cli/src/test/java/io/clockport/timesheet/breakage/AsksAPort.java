package io.clockport.timesheet.breakage;

import io.clockport.timeentry.TimeEntries;

/** Fetches what it should be given. */
public record AsksAPort(TimeEntries entries) {}
