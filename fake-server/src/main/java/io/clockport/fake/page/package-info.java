/** The page on which a person sees what a served fake keeps and what was asked of it. */
@NullMarked
package io.clockport.fake.page;

import org.jspecify.annotations.NullMarked;
