/** Values turned into text for people and for programs: pure, nothing here reads or prints. */
@NullMarked
package io.clockport.cli.render;

import org.jspecify.annotations.NullMarked;
