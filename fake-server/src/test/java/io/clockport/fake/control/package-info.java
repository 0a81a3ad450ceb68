@NullMarked
package io.clockport.fake.control;

import org.jspecify.annotations.NullMarked;
