/** What the words of this package promise. */
@NullMarked
package io.clockport.timeentry;

import org.jspecify.annotations.NullMarked;
