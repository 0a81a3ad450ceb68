/** Completes command lines in bash, zsh and fish, with names that earlier commands came across and nobody is asked for. */
@NullMarked
package io.clockport.cli.completion;

import org.jspecify.annotations.NullMarked;
