/** What the words of this package promise. */
@NullMarked
package io.clockport.timesheet;

import org.jspecify.annotations.NullMarked;
