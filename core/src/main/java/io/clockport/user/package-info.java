/** People: whose key this is, and who else is in a workspace. */
@NullMarked
package io.clockport.user;

import org.jspecify.annotations.NullMarked;
