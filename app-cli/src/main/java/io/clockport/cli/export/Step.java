package io.clockport.cli.export;

/** A piece of an export that is written whole or not at all. */
record Step(String lines, long entries, Position position, boolean endOfOwner) {}
