/** How people say when and how long: words for moments, days, spans and durations, read in their own zone. */
@NullMarked
package io.clockport.cli.words;

import org.jspecify.annotations.NullMarked;
