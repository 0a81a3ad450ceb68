/** What can go wrong at the terminal, what to do about it, and the exit code that a script sees. */
@NullMarked
package io.clockport.cli.problem;

import org.jspecify.annotations.NullMarked;
