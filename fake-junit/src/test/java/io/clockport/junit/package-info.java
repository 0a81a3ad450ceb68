/** The fake over HTTP: what it answers, and the HTTP adapter held to the contracts over it. */
@NullMarked
package io.clockport.junit;

import org.jspecify.annotations.NullMarked;
