/** The table of fidelity: collected from the tests, checked for sources, and written into the documentation. */
@NullMarked
package io.clockport.fidelity;

import org.jspecify.annotations.NullMarked;
