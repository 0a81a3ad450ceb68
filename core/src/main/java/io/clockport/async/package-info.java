/** Answers that come later. */
@NullMarked
package io.clockport.async;

import org.jspecify.annotations.NullMarked;
