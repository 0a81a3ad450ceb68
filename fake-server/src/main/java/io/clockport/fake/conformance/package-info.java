/** What a client of the served fake does wrong, found in the requests that it sent. */
@NullMarked
package io.clockport.fake.conformance;

import org.jspecify.annotations.NullMarked;
