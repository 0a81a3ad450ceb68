/** What the words of this package promise. */
@NullMarked
package io.clockport.project;

import org.jspecify.annotations.NullMarked;
