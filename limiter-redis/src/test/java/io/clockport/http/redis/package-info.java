/** The pace of a fleet, tried with a Redis of its own and with processes of its own. */
@NullMarked
package io.clockport.http.redis;

import org.jspecify.annotations.NullMarked;
