/** The behaviour of the ports and use cases, as tests that any adapter can run. */
@NullMarked
package io.clockport.contract;

import org.jspecify.annotations.NullMarked;
