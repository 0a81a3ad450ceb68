/** The fake server under test, and the HTTP adapter held to the contracts over it. */
@NullMarked
package io.clockport.fake;

import org.jspecify.annotations.NullMarked;
