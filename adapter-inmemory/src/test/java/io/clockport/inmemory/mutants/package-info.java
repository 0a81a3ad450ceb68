/** Wrong adapters, one for each rule, and the contract that catches each. */
@NullMarked
package io.clockport.inmemory.mutants;

import org.jspecify.annotations.NullMarked;
