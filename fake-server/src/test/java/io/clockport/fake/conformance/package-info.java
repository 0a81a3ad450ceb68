/** The report on clients, where no fault of the server can show what is looked for. */
@NullMarked
package io.clockport.fake.conformance;

import org.jspecify.annotations.NullMarked;
