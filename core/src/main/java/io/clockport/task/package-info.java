/** Tasks: the parts of a project. */
@NullMarked
package io.clockport.task;

import org.jspecify.annotations.NullMarked;
