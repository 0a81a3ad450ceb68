/** Files that a command is asked to write: whole or not at all, and never over something else by mistake. */
@NullMarked
package io.clockport.cli.file;

import org.jspecify.annotations.NullMarked;
