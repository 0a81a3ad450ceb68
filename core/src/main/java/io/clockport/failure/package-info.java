/** Why an operation gave no value, as a closed tree that says what to do now. */
@NullMarked
package io.clockport.failure;

import org.jspecify.annotations.NullMarked;
