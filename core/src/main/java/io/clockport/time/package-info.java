/** Moments and durations as Clockify writes them, and the rounding of durations. */
@NullMarked
package io.clockport.time;

import org.jspecify.annotations.NullMarked;
