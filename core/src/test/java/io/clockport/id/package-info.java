/** What the words of this package promise. */
@NullMarked
package io.clockport.id;

import org.jspecify.annotations.NullMarked;
