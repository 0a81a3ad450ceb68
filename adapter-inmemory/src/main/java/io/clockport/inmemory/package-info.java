/** A faithful Clockify in this process: the books, the rules that the service applies to them, and the ports over both. */
@NullMarked
package io.clockport.inmemory;

import org.jspecify.annotations.NullMarked;
