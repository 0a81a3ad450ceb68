/** The rules that keep the house in shape, and the proof that each of them can fail. */
@NullMarked
package io.clockport.architecture;

import org.jspecify.annotations.NullMarked;
