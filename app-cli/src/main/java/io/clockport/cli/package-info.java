/** The terminal: reads the command line, chooses the adapter, prints, and ends with a documented exit code. */
@NullMarked
package io.clockport.cli;

import org.jspecify.annotations.NullMarked;
