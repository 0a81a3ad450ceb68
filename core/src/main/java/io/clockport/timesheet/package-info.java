/** The pure algebra of time that was booked: totals, gaps, overlaps, splits and targets. */
@NullMarked
package io.clockport.timesheet;

import org.jspecify.annotations.NullMarked;
