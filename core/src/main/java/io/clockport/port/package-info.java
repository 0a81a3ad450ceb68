/** The mark of an interface that the core calls and an adapter implements. */
@NullMarked
package io.clockport.port;

import org.jspecify.annotations.NullMarked;
