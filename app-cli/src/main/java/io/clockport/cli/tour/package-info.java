/** The guided tour: every kind of thing that Clockify keeps, shown on an example company by really doing it. */
@NullMarked
package io.clockport.cli.tour;

import org.jspecify.annotations.NullMarked;
