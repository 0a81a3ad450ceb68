/** A pace that a fleet of processes shares through Redis. */
@NullMarked
package io.clockport.http.redis;

import org.jspecify.annotations.NullMarked;
