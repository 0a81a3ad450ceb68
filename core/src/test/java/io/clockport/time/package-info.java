/** What the words of this package promise. */
@NullMarked
package io.clockport.time;

import org.jspecify.annotations.NullMarked;
