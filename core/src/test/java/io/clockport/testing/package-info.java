/** What the core's tests share: a cast of values, seeds for laws, and one way to look at an answer. */
@NullMarked
package io.clockport.testing;

import org.jspecify.annotations.NullMarked;
