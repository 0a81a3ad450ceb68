/** Workspaces and the settings that rules ask about. */
@NullMarked
package io.clockport.workspace;

import org.jspecify.annotations.NullMarked;
