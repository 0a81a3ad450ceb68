/** What the words of this package promise. */
@NullMarked
package io.clockport.async;

import org.jspecify.annotations.NullMarked;
