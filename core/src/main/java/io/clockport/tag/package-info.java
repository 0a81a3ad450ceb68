/** Tags: labels that time entries carry. */
@NullMarked
package io.clockport.tag;

import org.jspecify.annotations.NullMarked;
