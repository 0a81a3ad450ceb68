package io.clockport.project.breakage;

import io.clockport.timeentry.Interval;

/** A project that knows what is booked on it. */
public record LooksAhead(Interval interval) {}
