/** Listings that come in slices, and the one stream that reads them under back-pressure. */
@NullMarked
package io.clockport.paging;

import org.jspecify.annotations.NullMarked;
