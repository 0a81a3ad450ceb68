/** What goes over the wire, as the service spells it; each record reads itself and knows its word in the domain. */
@NullMarked
package io.clockport.http.wire;

import org.jspecify.annotations.NullMarked;
