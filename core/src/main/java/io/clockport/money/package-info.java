/** Amounts in minor units with their currency. */
@NullMarked
package io.clockport.money;

import org.jspecify.annotations.NullMarked;
