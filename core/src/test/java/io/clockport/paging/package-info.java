/** What the words of this package promise. */
@NullMarked
package io.clockport.paging;

import org.jspecify.annotations.NullMarked;
