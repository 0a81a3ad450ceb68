/**
 * The status that was shown last, for as long as nothing it rests on has changed. Runs by itself, from a small jar, so that asking
 * for the status again takes little more than a JVM: it needs the JDK and {@code render.Length} and nothing else.
 */
@NullMarked
package io.clockport.cli.cached;

import org.jspecify.annotations.NullMarked;
