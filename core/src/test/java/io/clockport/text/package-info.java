/** What the words of this package promise. */
@NullMarked
package io.clockport.text;

import org.jspecify.annotations.NullMarked;
