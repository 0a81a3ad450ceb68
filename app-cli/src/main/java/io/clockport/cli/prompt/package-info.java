/** What is known of the running timer without asking anybody, for a line in a prompt. */
@NullMarked
package io.clockport.cli.prompt;

import org.jspecify.annotations.NullMarked;
