/** Clockify over its REST API: a {@link io.clockport.Clockify} that makes up for the quirks of the service. */
@NullMarked
package io.clockport.http;

import org.jspecify.annotations.NullMarked;
