/** Clients: whom projects are done for. */
@NullMarked
package io.clockport.client;

import org.jspecify.annotations.NullMarked;
