/** Time entries together with the names of what they are about, as people and programs want to see them. */
@NullMarked
package io.clockport.cli.entry;

import org.jspecify.annotations.NullMarked;
