/** The identities of what Clockify keeps: opaque, typed, safe to put into a path. */
@NullMarked
package io.clockport.id;

import org.jspecify.annotations.NullMarked;
