/** The code that the documentation shows, compiled and run, and the check that it shows this code and no other. */
@NullMarked
package io.clockport.docs;

import org.jspecify.annotations.NullMarked;
