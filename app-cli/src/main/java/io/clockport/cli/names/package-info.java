/** Finds the thing that a person names: by id, by name, by the beginning of its name, or says what they may have meant. */
@NullMarked
package io.clockport.cli.names;

import org.jspecify.annotations.NullMarked;
