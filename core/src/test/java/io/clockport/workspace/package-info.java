/** What the words of this package promise. */
@NullMarked
package io.clockport.workspace;

import org.jspecify.annotations.NullMarked;
