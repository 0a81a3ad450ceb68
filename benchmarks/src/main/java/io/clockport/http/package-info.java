/** Measurements of the inside of the HTTP adapter, which only its own package sees. */
@NullMarked
package io.clockport.http;

import org.jspecify.annotations.NullMarked;
