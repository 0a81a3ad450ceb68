/** What people do with Clockify that takes more than one call: one final class for each, with one public method. */
@NullMarked
package io.clockport.usecase;

import org.jspecify.annotations.NullMarked;
