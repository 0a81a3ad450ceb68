package io.clockport.timesheet;

/** Two bookings that claim the same time, the one that begins earlier first, and the time that both claim. */
public record Overlap(Booked earlier, Booked later, Span common) {}
