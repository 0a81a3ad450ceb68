/** Reports over days: sums, gaps and overlaps of what was booked, written as text, Markdown, CSV or data. */
@NullMarked
package io.clockport.cli.report;

import org.jspecify.annotations.NullMarked;
