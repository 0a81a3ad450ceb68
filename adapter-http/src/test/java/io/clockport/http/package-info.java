/** Tests of the HTTP adapter that need no simulation: pure decisions, and answers no well-behaved server gives. */
@NullMarked
package io.clockport.http;

import org.jspecify.annotations.NullMarked;
