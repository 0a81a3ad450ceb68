/** The served fake under load, beside WireMock that serves a canned copy of the same answers. */
@NullMarked
package io.clockport.load;

import org.jspecify.annotations.NullMarked;
