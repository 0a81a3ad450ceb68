/** Limits of typed text, checked in one place. */
@NullMarked
package io.clockport.text;

import org.jspecify.annotations.NullMarked;
