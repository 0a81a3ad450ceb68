/** Projects: what time is booked on. */
@NullMarked
package io.clockport.project;

import org.jspecify.annotations.NullMarked;
