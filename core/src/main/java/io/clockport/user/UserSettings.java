package io.clockport.user;

import java.time.DayOfWeek;
import java.time.ZoneId;

/** How a person wants to see time: in which zone, and on which day a week begins. */
public record UserSettings(ZoneId zone, DayOfWeek weekStart) {}
