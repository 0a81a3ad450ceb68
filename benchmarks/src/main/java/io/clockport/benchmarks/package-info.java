/** How long things take, and how the time grows with what is kept. */
@NullMarked
package io.clockport.benchmarks;

import org.jspecify.annotations.NullMarked;
