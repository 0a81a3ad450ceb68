/** The manual page, made from the command model. */
@NullMarked
package io.clockport.cli.manual;

import org.jspecify.annotations.NullMarked;
