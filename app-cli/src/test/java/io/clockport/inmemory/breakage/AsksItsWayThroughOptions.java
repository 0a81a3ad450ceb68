package io.clockport.inmemory.breakage;

import picocli.CommandLine;

/** Reads arguments although it has none. */
public record AsksItsWayThroughOptions(CommandLine line) {}
