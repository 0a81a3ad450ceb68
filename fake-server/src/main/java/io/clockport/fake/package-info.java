/** A server that speaks Clockify's HTTP API, quirks included, in front of any Clockify. */
@NullMarked
package io.clockport.fake;

import org.jspecify.annotations.NullMarked;
