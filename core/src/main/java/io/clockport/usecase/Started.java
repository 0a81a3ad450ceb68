package io.clockport.usecase;

import io.clockport.timeentry.TimeEntry;
import java.util.Optional;

/** A timer that was started, and the one that Clockify stopped for it, if one ran. */
public record Started(TimeEntry.Running timer, Optional<TimeEntry.Finished> stopped) {}
