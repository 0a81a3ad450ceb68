/** What the fake does besides keeping the contracts: storing, seeding, failing on demand. */
@NullMarked
package io.clockport.inmemory;

import org.jspecify.annotations.NullMarked;
