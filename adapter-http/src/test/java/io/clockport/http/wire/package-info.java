/** Tests of the wire records against what came over the wire. */
@NullMarked
package io.clockport.http.wire;

import org.jspecify.annotations.NullMarked;
