/** The fake over HTTP, wired up for tests: a bridge from memory to the server, and an extension for JUnit 5. */
@NullMarked
package io.clockport.junit;

import org.jspecify.annotations.NullMarked;
