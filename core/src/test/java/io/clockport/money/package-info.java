/** What the words of this package promise. */
@NullMarked
package io.clockport.money;

import org.jspecify.annotations.NullMarked;
