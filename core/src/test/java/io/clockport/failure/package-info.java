/** What the words of this package promise. */
@NullMarked
package io.clockport.failure;

import org.jspecify.annotations.NullMarked;
