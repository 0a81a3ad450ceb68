/** What goes over the wire most, as Jackson writes it: the components in their order are the keys in theirs. */
@NullMarked
package io.clockport.fake.wire;

import org.jspecify.annotations.NullMarked;
