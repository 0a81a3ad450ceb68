/** What a person has set once and for all: the file of profiles, what may stand in it, and where keys are kept. */
@NullMarked
package io.clockport.cli.config;

import org.jspecify.annotations.NullMarked;
