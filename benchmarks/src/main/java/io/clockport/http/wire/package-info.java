/** Measurements of the wire records, which only its own package sees. */
@NullMarked
package io.clockport.http.wire;

import org.jspecify.annotations.NullMarked;
