/** Time entries, the running timer, and the rules about both. */
@NullMarked
package io.clockport.timeentry;

import org.jspecify.annotations.NullMarked;
