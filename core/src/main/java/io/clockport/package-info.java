/** The way in: an account, and what one workspace of it holds. */
@NullMarked
package io.clockport;

import org.jspecify.annotations.NullMarked;
