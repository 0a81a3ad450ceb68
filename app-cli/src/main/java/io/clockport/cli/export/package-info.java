/** Writes every entry of a range to a file, so that a kill at any moment costs nothing but the time since the last thousand. */
@NullMarked
package io.clockport.cli.export;

import org.jspecify.annotations.NullMarked;
