/** The commands: each reads its words, asks the ports, and answers with text and data; none prints or picks an adapter. */
@NullMarked
package io.clockport.cli.command;

import org.jspecify.annotations.NullMarked;
