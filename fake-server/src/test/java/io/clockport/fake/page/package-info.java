/** What the page for people shows, and what it must not become. */
@NullMarked
package io.clockport.fake.page;

import org.jspecify.annotations.NullMarked;
